import type { Payload } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import { newId } from '../database/newId.ts'

type Notice = { key: string; link: string; subject: string; text: string; user: string }

/** A line in somebody's in-app notices; its key makes a repeat harmless. */
export const leaveNotice = async (payload: Payload, notice: Notice): Promise<void> => {
  await dossierStore(payload).insertOnce('notifications', { id: newId(), ...notice })
}

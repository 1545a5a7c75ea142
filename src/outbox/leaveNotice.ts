import type { Payload } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import { newId } from '../database/newId.ts'

type Notice = {
  key: string
  link: string
  /** In place of `user`, where nobody may read whose it is. */
  owner?: null | string
  subject: string
  text: string
  user: null | string
}

/** A line in somebody's in-app notices; its key makes a repeat harmless. */
export const leaveNotice = async (payload: Payload, notice: Notice): Promise<void> => {
  const { owner, ...plain } = notice
  await dossierStore(payload).insertOnce('notifications', {
    id: newId(),
    ...plain,
    ...(owner ? { owner } : {}),
  })
}

import type { Payload } from 'payload'

import { isId } from '../../database/isId.ts'
import { failChild } from '../../workflow/children/endChild.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { moveBySystem } from '../dossiers/moveBySystem.ts'

type Args = {
  branch: string
  collection: WorkflowCollection
  id: string
  /** The delivery that was given up. */
  key: string
  payload: Payload
  /** A sentence. */
  reason: string
  unit: null | string
}

/** Tells a parent that a case it waits for could not be begun – unless somebody has had it tried again meanwhile. */
export const failChildCase = async (args: Args): Promise<void> => {
  const { branch, collection, id, key, payload, reason, unit } = args
  const found = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { dedupeKey: { equals: key } },
  })
  const status = found.docs[0]?.status
  // Written before the delivery is marked as given up, so that a crash in between loses nothing.
  if (status === 'leased') throw new Error('The delivery is still under way')
  if (status !== 'dead') return
  const name = await nameOf(payload, unit)
  await moveBySystem({
    action: 'childFailed',
    changes: { branch, outcome: 'no' },
    collection,
    comment: `${name ? `${name}: ` : ''}${reason}`,
    id,
    judge: (given) => failChild({ ...given, branch }),
    payload,
  })
}

const nameOf = async (payload: Payload, unit: null | string): Promise<string> => {
  if (unit === null || !isId(unit)) return unit ?? ''
  const found = await payload.findByID({
    collection: 'units',
    depth: 0,
    disableErrors: true,
    id: unit,
    overrideAccess: true,
  })
  return found?.name ?? unit
}

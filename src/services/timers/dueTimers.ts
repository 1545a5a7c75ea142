import type { Payload } from 'payload'

import { now } from '../clock.ts'
import { workflowCollections, type WorkflowCollection } from '../dossiers/dossier.ts'
import { fireTimers } from './fireTimers.ts'

const batch = 200
/** More dossiers than these that cannot ring are a fault of the whole system; the next round begins anew. */
const mostStuck = 1_000

/**
 * A round over what is due in every collection, oldest first, a batch a call: how many dossiers rang, null when nothing is
 * left. A dossier that cannot ring is passed over for the rest of the round, so that it holds up none of the others.
 */
export const dueTimers = (payload: Payload): (() => Promise<null | number>) => {
  const left = [...workflowCollections]
  let stuck: string[] = []
  return async () => {
    const [collection] = left
    if (collection === undefined) return null
    const due = await findDue(payload, collection, stuck)
    let rung = 0
    for (const id of due) {
      if (await hasRung(payload, collection, id)) rung += 1
      else stuck.push(id)
    }
    if (due.length < batch || stuck.length >= mostStuck) {
      left.shift()
      stuck = []
    }
    return rung
  }
}

const findDue = async (
  payload: Payload,
  collection: WorkflowCollection,
  stuck: string[],
): Promise<string[]> => {
  const due = await payload.db.find({
    collection,
    limit: batch,
    pagination: false,
    select: { nextTimerAt: true },
    sort: 'nextTimerAt',
    where: {
      and: [
        { nextTimerAt: { less_than_equal: now() } },
        ...(stuck.length > 0 ? [{ id: { not_in: stuck } }] : []),
      ],
    },
  })
  return due.docs.map(({ id }) => String(id))
}

const hasRung = async (payload: Payload, collection: WorkflowCollection, id: string): Promise<boolean> => {
  try {
    return (await fireTimers(payload, collection, id)) > 0
  } catch (error) {
    payload.logger.error({
      collection,
      err: error,
      id,
      msg: 'A timer could not ring and will be tried again',
    })
    return false
  }
}

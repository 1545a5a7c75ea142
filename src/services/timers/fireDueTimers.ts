import type { Payload } from 'payload'

import { now } from '../clock.ts'
import { workflowCollections } from '../dossiers/dossier.ts'
import { fireTimers } from './fireTimers.ts'

const batch = 200

/** Rings what is due in every collection, oldest first; how many rang. One dossier's fault stops none of the others. */
export const fireDueTimers = async (payload: Payload): Promise<number> => {
  let rung = 0
  for (const collection of workflowCollections) {
    const due = await payload.find({
      collection,
      depth: 0,
      limit: batch,
      overrideAccess: true,
      pagination: false,
      select: { nextTimerAt: true },
      sort: 'nextTimerAt',
      where: { nextTimerAt: { less_than_equal: now() } },
    })
    for (const { id } of due.docs) {
      try {
        rung += await fireTimers(payload, collection, id)
      } catch (error) {
        payload.logger.error({
          collection,
          err: error,
          id,
          msg: 'A timer could not ring and will be tried again',
        })
      }
    }
  }
  return rung
}

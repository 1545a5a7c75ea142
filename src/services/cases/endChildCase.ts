import type { Payload } from 'payload'

import { endChild } from '../../workflow/children/endChild.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { moveBySystem } from '../dossiers/moveBySystem.ts'

type Args = {
  branch: string
  collection: WorkflowCollection
  id: string
  outcome: 'no' | 'yes'
  payload: Payload
}

/** Tells a parent that one of its cases has ended. Repeatable: what it already knows changes nothing. */
export const endChildCase = async ({ branch, collection, id, outcome, payload }: Args): Promise<void> => {
  await moveBySystem({
    action: 'childEnded',
    changes: { branch, outcome },
    collection,
    id,
    judge: (given) => endChild({ ...given, branch, outcome }),
    payload,
  })
}

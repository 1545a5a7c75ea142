import type { Payload } from 'payload'

import type { Flow } from '../../workflow/flowTypes.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { storedDossier } from './storedDossier.ts'

/** The dossier that a child case was begun for; null for any other, and when it is there no more. */
export const parentOf = async (
  payload: Payload,
  parent: Flow['parent'] | undefined,
): Promise<Dossier | null> =>
  parent
    ? storedDossier(payload, { collection: parent.collection as WorkflowCollection, id: parent.id })
    : null

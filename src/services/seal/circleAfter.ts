import { isRestricted } from '../../workflow/seal/isSealable.ts'
import type { Instance, WorkflowDefinition } from '../../workflow/types.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { fullCircle, markIn } from '../../workflow/seal/circle.ts'

type Args = {
  collection: WorkflowCollection
  definition: WorkflowDefinition
  dossier: Dossier
  next: Instance
}

/**
 * Who reads the dossier after it has moved: a draft is its creator’s own, what is restricted once stays so, and what is sealed
 * is always restricted. Nothing where that does not change.
 */
export const circleAfter = ({ collection, definition, dossier, next }: Args): { circle?: null | string } => {
  const isOurs = collection === 'cases' && (definition.restricted ?? definition.sealed) !== undefined
  if (!isOurs || next.state === definition.initial || next.state === dossier.state) return {}
  const before = dossier['circle'] ?? null
  const isHandedIn = dossier.state === definition.initial
  const answers = (dossier['answers'] ?? {}) as Record<string, unknown>
  const isClosed = next.flow.seal !== undefined || isRestricted(definition, answers)
  if (isClosed) return { circle: fullCircle(definition, markIn(before)) }
  return isHandedIn ? { circle: null } : {}
}

import { emptyFlow } from '../../workflow/emptyFlow.ts'
import type { Instance } from '../../workflow/types.ts'
import type { Dossier } from './dossier.ts'

/** The part of a stored dossier that the engine works on. */
export const instanceOf = ({
  assignees,
  dueAt,
  flow,
  previousState,
  rev,
  state,
  updatedAt,
}: Dossier): Instance => {
  const entered = typeof updatedAt === 'string' ? updatedAt : new Date(0).toISOString()
  const assigned = Array.isArray(assignees)
    ? assignees.filter((id): id is string => typeof id === 'string')
    : []
  return {
    dueAt: dueAt ?? null,
    flow: flow ?? { ...emptyFlow(rev, entered), assignees: assigned },
    previousState: previousState ?? null,
    rev,
    state,
  }
}

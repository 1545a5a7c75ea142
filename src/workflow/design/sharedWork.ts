import type { StateDefinition } from '../types.ts'

/** Work that several people or units have in a state; a state has one of them at most. */
export type SharedWork = 'approval' | 'children' | 'parallel'

/** Which shared work a state has; null when it is simply somebody's turn. */
export function sharedWorkOf(state: Pick<StateDefinition, SharedWork> | undefined): null | SharedWork {
  if (state?.approval) return 'approval'
  if (state?.parallel) return 'parallel'
  return state?.children ? 'children' : null
}

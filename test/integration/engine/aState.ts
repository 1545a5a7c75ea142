import type { StateDefinition } from '../../../src/workflow/types.ts'

const text = (vi: string) => ({ en: vi, vi })

/** A step of a workflow, at work unless told otherwise. */
export const aState = (key: string, given: Partial<StateDefinition> = {}): StateDefinition => ({
  key,
  kind: 'active',
  label: text(key),
  phase: text(key),
  turn: [],
  ...given,
})

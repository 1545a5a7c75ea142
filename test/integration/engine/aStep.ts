import type { TransitionDefinition } from '../../../src/workflow/types.ts'

/** A way from one step to another, by whoever has it in hand unless told otherwise. */
export const aStep = (
  action: string,
  from: string,
  to: string,
  given: Partial<TransitionDefinition> = {},
): TransitionDefinition => ({
  action,
  by: [{ relation: 'assignee' }],
  comment: 'optional',
  from: [from],
  label: { en: action, vi: action },
  to,
  ...given,
})

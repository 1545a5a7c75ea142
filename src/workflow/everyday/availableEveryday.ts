import type { AvailableAction, Facts, Instance, WorkflowDefinition } from '../types.ts'
import { everydayNames } from '../types.ts'
import { findEveryday } from './findEveryday.ts'

/** The everyday actions that this person can take now; those that they cannot, or that would change nothing, are left out. */
export const availableEveryday = (args: {
  definition: WorkflowDefinition
  facts: Facts
  instance: Instance
}): AvailableAction[] =>
  everydayNames.flatMap((name) => {
    const action = findEveryday(args.definition, name)
    if (action === undefined || action.barred(args) !== undefined) return []
    if (action.isOffered?.(args) === false) return []
    return [
      {
        allowed: true,
        label: action.label,
        name,
        reasons: [],
        requires: {
          comment: action.comment,
          ...(action.commentMin === undefined ? {} : { commentMin: action.commentMin }),
          fields: [],
        },
        tone: 'neutral',
      },
    ]
  })

import type { OutboxEntry } from '../../database/journal.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { Passage, WorkflowDefinition } from '../../workflow/types.ts'
import type { Row } from './rowMaker.ts'

/** A case for each line of work that waits for one and was not begun before. */
export const childRows = (
  definition: WorkflowDefinition,
  next: Passage['next'],
  row: Row,
  begun: string[],
): OutboxEntry[] => {
  const children = stateOf(definition, next.state)?.children
  if (!children) return []
  return next.flow.tokens
    .filter(({ branch, outcome }) => outcome === null && !begun.includes(branch))
    .map(({ branch }) => {
      const unit = branch.slice('child:'.length)
      return row('case', branch, { branch, procedure: children.procedure, title: null, unit })
    })
}

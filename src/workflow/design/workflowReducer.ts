import type * as shared from '../../shared/designReducer.ts'
import { designReducerOf } from '../../shared/designReducer.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { WorkflowDefinition } from '../types.ts'
import { applyWorkflowOperation } from './applyWorkflowOperation.ts'
import { describeWorkflowOperation } from './describeWorkflowOperation.ts'
import { pathOfRef } from './pathOfRef.ts'
import type { WorkflowOperation } from './workflowOperation.ts'
import type { WorkflowRef } from './workflowRef.ts'

export type WorkflowDesign = shared.DesignState<WorkflowDefinition, WorkflowRef>
export type WorkflowAction = shared.DesignAction<WorkflowDefinition, WorkflowRef, WorkflowOperation>

/** Letters typed into one property are one step; lists, choices and switches are steps of their own. */
const isTyped = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (isRecord(value) && typeof value['vi'] === 'string')

/** What is worked on stays before the person, though more than it was changed. */
const visits = new Set<WorkflowOperation['kind']>([
  'addClockStep',
  'addOutcome',
  'place',
  'rename',
  'reroute',
  'startWork',
])

/** What the workflow designer shows after something was done in it. */
export const workflowReducer = designReducerOf<WorkflowDefinition, WorkflowRef, WorkflowOperation>({
  apply: applyWorkflowOperation,
  describe: describeWorkflowOperation,
  isThere: (definition, ref) => pathOfRef(definition, ref) !== null,
  mergeKey: (operation) => {
    if (operation.kind === 'name') return JSON.stringify([operation.ref, 'name'])
    return operation.kind === 'change' && isTyped(operation.value)
      ? JSON.stringify([operation.ref, operation.path])
      : null
  },
  stays: ({ kind }) => (kind === 'change' || kind === 'name' ? 'all' : visits.has(kind) ? 'visit' : 'no'),
})

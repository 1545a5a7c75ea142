import type * as shared from '../../shared/designReducer.ts'
import { designReducerOf } from '../../shared/designReducer.ts'
import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import type { Operation } from './operation.ts'
import { applyOperation } from './applyOperation.ts'
import { describeOperation } from './describeOperation.ts'
import { pathOfNode } from './pathOfNode.ts'

export type DesignState = shared.DesignState<FormDefinition, NodeRef>
export type DesignAction = shared.DesignAction<FormDefinition, NodeRef, Operation>

/** What the form designer shows after something was done in it. */
export const designReducer = designReducerOf<FormDefinition, NodeRef, Operation>({
  apply: applyOperation,
  describe: describeOperation,
  isThere: (definition, ref) => pathOfNode(definition, ref) !== null,
  mergeKey: (operation) =>
    operation.kind === 'change' ? JSON.stringify([operation.ref, Object.keys(operation.properties)]) : null,
  stays: ({ kind }) => (kind === 'change' ? 'all' : kind === 'rename' ? 'visit' : 'no'),
})

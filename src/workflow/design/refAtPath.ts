import type { WorkflowDefinition } from '../types.ts'
import type { WorkflowRef } from './workflowRef.ts'

/** The part of a workflow that a problem's path leads to. */
export function refAtPath({ states, transitions }: WorkflowDefinition, path: string): null | WorkflowRef {
  const [, list, at] = /^(states|transitions)\.(\d+)/.exec(path) ?? []
  const index = Number(at)
  if (list === 'states') {
    const state = states[index]
    return state ? { key: state.key, kind: 'state' } : null
  }
  return list === 'transitions' && transitions[index] ? { index, kind: 'transition' } : null
}

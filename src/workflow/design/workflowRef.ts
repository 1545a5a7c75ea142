/** One part of a workflow: a state by its key, a transition by its place in the list (it has no key of its own). */
export type WorkflowRef = { index: number; kind: 'transition' } | { key: string; kind: 'state' }

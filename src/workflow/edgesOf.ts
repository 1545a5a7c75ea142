import type { WorkflowDefinition } from './types.ts'

export type Edge = { action: string; from: string; to: string }

/**
 * Every step from a state to a state. Steps back to `@previous` are left out: they lead only to where the dossier
 * has been, so they open neither a way to a state nor a way out of one.
 */
export const edgesOf = ({ transitions }: WorkflowDefinition): Edge[] =>
  transitions.flatMap(({ action, from, to }) =>
    to === '@previous' ? [] : from.map((source) => ({ action, from: source, to })),
  )

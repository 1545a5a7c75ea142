import type { Flow } from './flowTypes.ts'

/** The engine's memory of a dossier that has none yet. */
export const emptyFlow = (rev: number, enteredAt: string): Flow => ({
  assignees: [],
  copies: [],
  correction: null,
  decided: false,
  doers: {},
  enteredAt,
  heldSince: null,
  holder: null,
  parent: null,
  rev,
  rung: [],
  since: rev,
  spent: {},
  timers: [],
  tokens: [],
  visited: [],
  watchers: [],
})

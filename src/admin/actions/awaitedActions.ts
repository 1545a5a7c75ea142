/** Everyday actions that are offered only to whom the dossier waits for: to them they are the work itself. */
export const awaitedActions: ReadonlySet<string> = new Set(['claim', 'sendCorrected', 'vote'])

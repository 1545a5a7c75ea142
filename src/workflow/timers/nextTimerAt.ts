import type { Instance } from '../types.ts'

/** When the worker must look at a dossier again; null when nothing is armed, or all of it is on hold. */
export const nextTimerAt = ({ flow }: Instance): null | string =>
  flow.heldSince === null ? (flow.timers.map(({ at }) => at).sort()[0] ?? null) : null

import { nextTimerAt } from '../../workflow/timers/nextTimerAt.ts'
import type { Instance } from '../../workflow/types.ts'

/** What a write that moves nothing on keeps of the engine's clock. */
export const clockFields = (instance: Instance) => ({
  dueAt: instance.dueAt,
  flow: instance.flow,
  nextTimerAt: nextTimerAt(instance),
})

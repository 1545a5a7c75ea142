import type { Answers } from '../types.ts'
import type { Filling, Unsent } from './unsent.ts'

/** A form as it opens: what the server has, with what an earlier visit could not send on top. */
export function beginFilling(stored: Answers, unsent: Unsent): Filling {
  const mine = Object.entries(unsent).map(([key, entry]) => [key, entry.mine] as const)
  return { answers: { ...stored, ...Object.fromEntries(mine) }, stored, unsent }
}

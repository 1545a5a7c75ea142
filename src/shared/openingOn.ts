import { instantOf } from './instantOf.ts'

/** When the office opens on a day (`YYYY-MM-DD`), as an ISO instant: nobody is told of anything at midnight. */
export function openingOn(day: string): string {
  return instantOf(`${day}T08:00`)
}

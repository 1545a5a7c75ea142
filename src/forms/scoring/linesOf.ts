import type { Criterion } from './scoreSheet.ts'
import { criteriaOf } from './criteriaOf.ts'

/** The lines of a scoring table that are scored themselves: all but the groups. */
export function linesOf(criteria: Criterion[]): Criterion[] {
  return criteriaOf(criteria)
    .map(({ criterion }) => criterion)
    .filter((criterion) => !criterion.criteria)
}

import type { Criterion } from './scoreSheet.ts'

export type PlacedCriterion = { criterion: Criterion; depth: number; path: string }

/** Every line and group of a scoring table in its order, with its depth (from 1) and its place in the JSON. */
export function criteriaOf(criteria: Criterion[], path = 'criteria', depth = 1): PlacedCriterion[] {
  return criteria.flatMap((criterion, index) => {
    const at = `${path}.${index}`
    return [
      { criterion, depth, path: at },
      ...criteriaOf(criterion.criteria ?? [], `${at}.criteria`, depth + 1),
    ]
  })
}

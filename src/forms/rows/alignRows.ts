/** What became of one row: kept (perhaps changed), removed (`after` null) or added (`before` null). */
export type RowPair = { after: null | number; before: null | number }

type Costs = {
  add: (after: number) => number
  keep: (before: number, after: number) => number
  remove: (before: number) => number
}

/**
 * How the rows of a table came about from those before, at the least cost: rows have no names, and keep their order.
 * The classic alignment of two sequences.
 */
export function alignRows(before: number, after: number, costs: Costs): RowPair[] {
  // best[i][j]: the least cost of making the first j rows out of the first i.
  const best: number[][] = [[0]]
  for (let j = 1; j <= after; j += 1) put(best, 0, j, at(best, 0, j - 1) + costs.add(j - 1))
  for (let i = 1; i <= before; i += 1) {
    put(best, i, 0, at(best, i - 1, 0) + costs.remove(i - 1))
    for (let j = 1; j <= after; j += 1) {
      const kept = at(best, i - 1, j - 1) + costs.keep(i - 1, j - 1)
      const removed = at(best, i - 1, j) + costs.remove(i - 1)
      const added = at(best, i, j - 1) + costs.add(j - 1)
      put(best, i, j, Math.min(kept, removed, added))
    }
  }
  return wayBack(best, before, after, costs)
}

function wayBack(best: number[][], before: number, after: number, costs: Costs): RowPair[] {
  const pairs: RowPair[] = []
  let [i, j] = [before, after]
  while (i > 0 || j > 0) {
    const cost = at(best, i, j)
    if (i > 0 && j > 0 && cost === at(best, i - 1, j - 1) + costs.keep(i - 1, j - 1)) {
      i -= 1
      j -= 1
      pairs.unshift({ after: j, before: i })
    } else if (i > 0 && cost === at(best, i - 1, j) + costs.remove(i - 1)) {
      i -= 1
      pairs.unshift({ after: null, before: i })
    } else {
      j -= 1
      pairs.unshift({ after: j, before: null })
    }
  }
  return pairs
}

const at = (best: number[][], i: number, j: number): number => best[i]?.[j] ?? Infinity

function put(best: number[][], i: number, j: number, cost: number): void {
  const row = best[i] ?? []
  row[j] = cost
  best[i] = row
}

export type SeededRandom = {
  chance: (probability: number) => boolean
  int: (below: number) => number
  pick: <T>(list: readonly T[]) => T
}

/** A small generator (mulberry32) that gives the same run for the same seed. */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number): number => Math.floor(next() * below)
  return {
    chance: (probability) => next() < probability,
    int,
    pick: (list) => {
      const found = list[int(list.length)]
      if (found === undefined) throw new Error('pick needs a list with something in it')
      return found
    },
  }
}

/** All that can be come to from `first`, itself included, where `onwards` tells what each thing leads to. */
export const reachedFrom = <Key>(first: Key, onwards: ReadonlyMap<Key, readonly Key[]>): ReadonlySet<Key> => {
  const seen = new Set([first])
  // A Set is walked in order of insertion, keys added meanwhile included.
  for (const key of seen) for (const next of onwards.get(key) ?? []) seen.add(next)
  return seen
}

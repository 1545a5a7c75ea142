export type DependencyNode = { key: string; reads: string[] }
export type DependencyOrder = { cycle: null | string[]; keys: string[] }

/** The keys so that each comes after those it reads, otherwise in the given order; and the first cycle, if there is one. */
export function sortByDependency(nodes: DependencyNode[]): DependencyOrder {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const done = new Set<string>()
  const keys: string[] = []
  let cycle: null | string[] = null

  function place(key: string, trail: string[]): void {
    if (done.has(key)) return
    if (trail.includes(key)) {
      cycle ??= [...trail.slice(trail.indexOf(key)), key]
      return
    }
    for (const read of byKey.get(key)?.reads ?? []) if (byKey.has(read)) place(read, [...trail, key])
    if (done.has(key)) return
    done.add(key)
    keys.push(key)
  }

  for (const { key } of nodes) place(key, [])
  return { cycle, keys }
}

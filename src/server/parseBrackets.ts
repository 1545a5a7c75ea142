type Tree = { [key: string]: Tree | string | string[] }

const segmentPattern = /\[([^[\]]*)\]/g
const reserved = new Set(['__proto__', 'constructor', 'prototype'])
const maxSegments = 24
const maxParameters = 1000

const segmentsOf = (name: string): string[] | undefined => {
  const head = /^[A-Za-z_][\w.-]*/.exec(name)?.[0]
  if (head === undefined) return undefined
  const rest = name.slice(head.length)
  const parts = [...rest.matchAll(segmentPattern)].map((match) => match[1] ?? '')
  const isWhole = parts.map((part) => `[${part}]`).join('') === rest
  const all = [head, ...parts]
  const isSafe =
    all.length <= maxSegments && all.every((part) => /^[\w.-]*$/.test(part) && !reserved.has(part))
  return isWhole && isSafe ? all : undefined
}

const place = (tree: Tree, segments: string[], value: string): boolean => {
  const [head, ...rest] = segments
  if (head === undefined || head === '') return false
  const found = tree[head]
  if (rest.length === 0 || (rest.length === 1 && rest[0] === '')) {
    const isList = rest.length === 1
    if (found === undefined) tree[head] = isList ? [value] : value
    else if (Array.isArray(found)) found.push(value)
    else if (typeof found === 'string') tree[head] = [found, value]
    else return false
    return true
  }
  if (typeof found === 'string' || Array.isArray(found)) return false
  const child = found ?? (Object.create(null) as Tree)
  tree[head] = child
  return place(child, rest, value)
}

type Branch = Branch[] | string | string[] | { [key: string]: Branch }

const withLists = (node: Tree[string]): Branch => {
  if (typeof node === 'string' || Array.isArray(node)) return node
  const keys = Object.keys(node)
  const entries = keys.map((key) => [key, withLists(node[key] ?? '')] as const)
  // `a[0]=x&a[1]=y` is a list, as Payload reads it.
  if (keys.length > 0 && keys.every((key) => /^\d{1,4}$/.test(key))) {
    return entries.sort(([left], [right]) => Number(left) - Number(right)).map(([, value]) => value)
  }
  return Object.fromEntries(entries)
}

/** Reads `a[b][0]=c` parameters into a tree; undefined when a name is malformed, reserved or contradictory. */
export const parseBrackets = (search: URLSearchParams): Record<string, unknown> | undefined => {
  const tree = Object.create(null) as Tree
  let count = 0
  for (const [name, value] of search) {
    count += 1
    const segments = segmentsOf(name)
    if (segments === undefined || count > maxParameters || !place(tree, segments, value)) return undefined
  }
  return Object.fromEntries(Object.keys(tree).map((key) => [key, withLists(tree[key] ?? '')]))
}

import type { ExpressionPlace } from './resolveNames.ts'
import { resolveNames } from './resolveNames.ts'

/** `from` and `to` are names, or members of one table written `rows.amount`. */
export type NameChange = { from: string; to: string }

/**
 * The expression with a name changed wherever it means that name, and nowhere else; null when that cannot be told, or
 * when the new name would mean something else there. `names` are the names known before, dotted for columns.
 */
export function renameReference(
  source: string,
  { from, to }: NameChange,
  names: string[],
  place: ExpressionPlace = {},
): null | string {
  const text = source.normalize('NFC')
  const before = resolveNames(text, names, place)
  if (!before) return null

  const [oldName, newName] = [last(from), last(to)]
  const target = from.includes('.') ? `column:${from}` : `field:${from}`
  const isMember = from.includes('.')
  const isDoubtful = ({ binding }: { binding: string }) =>
    binding === `open:${oldName}` || (isMember && binding === `member:${oldName}`)
  if (before.some(isDoubtful)) return null

  const renamed = [...before]
    .sort((a, b) => b.from - a.from)
    .filter(({ binding }) => binding === target)
    .reduce((result, use) => result.slice(0, use.from) + newName + result.slice(use.to), text)
  const after = resolveNames(renamed, renameIn(names, from, to), renamePlace(place, from, to))
  const expected = before.map(({ binding }) => rebind(binding, from, to))
  const isSame = after?.length === expected.length && after.every((use, at) => use.binding === expected[at])
  return isSame ? renamed : null
}

const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

const renameIn = (names: string[], from: string, to: string): string[] =>
  names.map((name) =>
    name === from ? to : name.startsWith(`${from}.`) ? to + name.slice(from.length) : name,
  )

const renamePlace = ({ row, value }: ExpressionPlace, from: string, to: string): ExpressionPlace => ({
  ...(row === undefined ? {} : { row: row === from ? to : row }),
  ...(value === undefined ? {} : { value: value === from ? to : value }),
})

/** What a binding is called once `from` is `to`. */
function rebind(binding: string, from: string, to: string): string {
  const at = binding.indexOf(':')
  const [kind, name] = [binding.slice(0, at), binding.slice(at + 1)]
  if (kind !== 'field' && kind !== 'column') return binding
  if (name === from) return `${kind}:${to}`
  return name.startsWith(`${from}.`) ? `${kind}:${to}${name.slice(from.length)}` : binding
}

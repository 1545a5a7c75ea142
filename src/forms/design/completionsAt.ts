import type { Naming } from '../../expressions/explainExpression.ts'
import type { Text } from '../../shared/text.ts'
import { builtinNames } from '../../expressions/builtinNames.ts'
import { searchKey } from '../../shared/searchKey.ts'

export type Completion = {
  /** Where the word that it replaces begins. */
  from: number
  insert: string
  label: Text
}

const shown = 8
const functionLabel: Text = { vi: 'hàm', en: 'function' }

/**
 * What could stand where the caret is: names whose key or label (without accents) begins with or holds the word before
 * the caret, then functions. Nothing before the first letter and inside a written text.
 */
export function completionsAt(source: string, caret: number, { labelOf, names }: Naming): Completion[] {
  const before = source.slice(0, caret)
  const word = /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(before)?.[0]
  const isInText = (before.match(/"/g)?.length ?? 0) % 2 === 1
  if (word === undefined || isInText) return []

  const wanted = searchKey(word)
  const from = caret - word.length
  const fields = [...new Set(names)]
    .map((name): Completion => ({ from, insert: name, label: labelOf(name) ?? { vi: '', en: '' } }))
    .filter(({ insert, label }) => searchKey(`${insert} ${label.vi} ${label.en}`).includes(wanted))
  const functions = [...builtinNames]
    .filter((name) => name.startsWith(wanted))
    .map((name): Completion => ({ from, insert: `${name}(`, label: functionLabel }))
  const rank = ({ insert }: Completion) => (searchKey(insert).startsWith(wanted) ? 0 : 1)
  const found = [...fields.sort((a, b) => rank(a) - rank(b)), ...functions]
  return found.filter(({ insert }) => insert !== word).slice(0, shown)
}

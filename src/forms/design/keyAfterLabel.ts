import { freshKey } from './freshKey.ts'
import { keyFromLabel } from './keyFromLabel.ts'

type Args = { after: string; before: string; key: string; taken: ReadonlySet<string> }

/**
 * The key that follows a label as it is changed: one that said what the label said before says what it says now; one
 * that somebody has chosen stays. `taken` are the keys beside it, without its own.
 *
 * @example keyAfterLabel({ after: 'Tiến độ', before: 'Tiêu chí 2', key: 'tieuChi2', taken: new Set() }) // 'tienDo'
 */
export function keyAfterLabel({ after, before, key, taken }: Args): string {
  const isSuggested = stemOf(key) === stemOf(keyFromLabel(before))
  if (!isSuggested || before === after || after === '') return key
  return freshKey(keyFromLabel(after), taken)
}

const stemOf = (key: string): string => key.replace(/\d+$/, '')

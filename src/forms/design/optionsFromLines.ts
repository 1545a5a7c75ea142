import type { Option } from '../types.ts'
import { freshKey } from './freshKey.ts'
import { keyFromLabel } from './keyFromLabel.ts'

/**
 * Options from pasted lines: `label`, `value | label` or `value | label | English`, also with tabs as from a
 * spreadsheet. Values are made from the labels where they are not given, each once.
 */
export function optionsFromLines(text: string, taken: ReadonlySet<string> = new Set()): Option[] {
  const used = new Set(taken)
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/[\t|]/).map((part) => part.trim()))
    .filter((parts) => parts.some(Boolean))
    .map(([first = '', second, third = '']) => {
      const label = second ?? first
      const wanted = second === undefined ? keyFromLabel(first) : first || keyFromLabel(label)
      const value = used.has(wanted) ? freshKey(wanted, used) : wanted
      used.add(value)
      return { label: { vi: label, en: third }, value }
    })
}

import { builtinNames } from '../../expressions/builtinNames.ts'
import { reservedKeys } from '../reservedKeys.ts'

/** The wanted key, or the first one with a number after it that is neither taken nor means something else. */
export function freshKey(wanted: string, taken: ReadonlySet<string>): string {
  const isFree = (key: string) => !taken.has(key) && !reservedKeys.has(key) && !builtinNames.has(key)
  if (isFree(wanted)) return wanted
  const stem = wanted.replace(/\d+$/, '') || wanted
  for (let number = 2; ; number += 1) {
    const key = `${stem}${number}`
    if (isFree(key)) return key
  }
}

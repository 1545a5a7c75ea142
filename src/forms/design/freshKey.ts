import { builtinNames } from '../../expressions/builtinNames.ts'
import { numberedKey } from '../../shared/numberedKey.ts'
import { reservedKeys } from '../reservedKeys.ts'

/** The wanted key, or the first one with a number after it that is neither taken nor means something else. */
export const freshKey = (wanted: string, taken: ReadonlySet<string>): string =>
  numberedKey(wanted, (key) => !taken.has(key) && !reservedKeys.has(key) && !builtinNames.has(key))

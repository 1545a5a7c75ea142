import { evaluate } from 'feelin'
import { forbiddenNames } from './forbiddenNames.ts'
import { fromFeelValue } from './fromFeelValue.ts'
import { limits } from './limits.ts'
import { toFeelData } from './toFeelData.ts'

/**
 * The value of a FEEL expression over plain data, as plain JSON. A missing name, a wrong type, a division by zero and
 * an expression that cannot be run all give null: a condition that cannot be judged is not true. Never throws.
 * Sources are checked with `checkExpression` when a definition is published.
 */
export function evaluateExpression(source: string, context: Record<string, unknown>): unknown {
  if (source.length > limits.sourceLength) return null

  const readable = readableContext(source, context)
  const key = memoKey(source, readable)
  if (key !== null && remembered.has(key)) return remembered.get(key)

  const value = run(source, readable)
  if (key !== null && (typeof value !== 'object' || value === null)) remember(key, value)
  return value
}

/**
 * Parsing is most of the cost, and a form asks the same conditions over the same few answers at each keystroke. The
 * outcome depends on nothing but the source and the data, so it may be remembered; lists are not, as they can be changed.
 */
const remembered = new Map<string, unknown>()

function remember(key: string, value: unknown): void {
  const oldest = remembered.keys().next().value
  if (remembered.size >= limits.rememberedValues && oldest !== undefined) remembered.delete(oldest)
  remembered.set(key, value)
}

function memoKey(source: string, readable: Record<string, unknown>): null | string {
  const key = `${source}\u0000${JSON.stringify(readable)}`
  return key.length > limits.rememberedLength ? null : key
}

/** A form asks for the same names at each keystroke; to take them apart anew is most of what looking them up costs. */
const spellings = new Map<string, Spelling>()

type Spelling = { isWord: boolean; text: string; words: ReadonlySet<string> }

function spell(source: string): Spelling {
  const known = spellings.get(source)
  if (known) return known
  const text = source.normalize('NFC').replace(/\s+/g, ' ')
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const spelling = { isWord: words[0] === text, text, words: new Set(words) }
  if (spellings.size >= limits.rememberedNames) spellings.clear()
  spellings.set(source, spelling)
  return spelling
}

function run(source: string, readable: Record<string, unknown>): unknown {
  try {
    return fromFeelValue(evaluate(source.normalize('NFC'), readable).value)
  } catch {
    return null
  }
}

/** Only the names that the source can mean are copied: contexts may hold whole tables. */
function readableContext(source: string, context: Record<string, unknown>): Record<string, unknown> {
  const { text, words } = spell(source)
  // The clock functions of the language are hidden: time comes in as a fact.
  const readable: Record<string, unknown> = { now: null, today: null }
  for (const key of Object.keys(context)) {
    const spelling = spell(key)
    if (!(spelling.isWord ? words.has(spelling.text) : text.includes(spelling.text))) continue
    const name = key.normalize('NFC')
    if (!forbiddenNames.has(name)) readable[name] = toFeelData(context[key])
  }
  return readable
}

import { isRecord } from '../shared/isRecord.ts'
import { lexicalText } from './lexicalText.ts'

type Line = { kind: 'heading' | 'item' | 'text'; text: string }

/** The first and the last line of the block of signatures, as `buildMinutes` writes it; a name follows the last. */
const [FIRST, LAST] = ['THƯ KÝ', 'CHỦ TRÌ PHIÊN HỌP']

/**
 * What stands in minutes between their letterhead and their signatures, line by line, with whatever the secretary has
 * added below: a document that is made of them has a head and a foot of its own.
 */
export const minutesLines = (content: unknown): Line[] => {
  const root = isRecord(content) && isRecord(content['root']) ? content['root'] : {}
  const lines = (Array.isArray(root['children']) ? root['children'] : []).flatMap(linesOf)
  const start = lines.findIndex(({ kind, text }) => kind === 'heading' && text.startsWith('I.'))
  const body = lines.slice(Math.max(0, start))
  const signed = body.findLastIndex(({ text }) => text === FIRST)
  const last = body.findLastIndex(({ text }) => text === LAST)
  return signed < 0 || last < signed ? body : [...body.slice(0, signed), ...body.slice(last + 2)]
}

const linesOf = (block: unknown): Line[] => {
  if (!isRecord(block)) return []
  if (block['type'] === 'list') {
    return (Array.isArray(block['children']) ? block['children'] : []).flatMap((item) => lineOf(item, 'item'))
  }
  return lineOf(block, block['type'] === 'heading' ? 'heading' : 'text')
}

const lineOf = (block: unknown, kind: Line['kind']): Line[] => {
  const text = lexicalText({ root: block }).trim()
  return text === '' ? [] : [{ kind, text }]
}

import { formatDate } from '../shared/formatDate.ts'
import type { Text } from '../shared/text.ts'
import { childrenOf } from './childrenOf.ts'
import type { Explain } from './explainExpression.ts'
import type { SyntaxNode } from './parseSource.ts'

const units = {
  D: { vi: 'ngày', en: 'days' },
  M: { vi: 'tháng', en: 'months' },
  Y: { vi: 'năm', en: 'years' },
} as const

/** A written day, a span of days, months or years, or a call that makes a day, in words; null when there are none for it. */
export function explainDay(each: SyntaxNode, { node, textOf }: Explain, table?: string): null | Text {
  const text = textOf(each)
  const parameters = childrenOf(each).find(({ name }) => name === 'PositionalParameters')
  const [first, month, day] = parameters ? childrenOf(parameters) : []
  const written = first === undefined || first.name === 'StringLiteral'
  const span = /^duration\s*\(\s*"P(\d+)([DMY])"\s*\)$/.exec(text)
  if (span) {
    const { en, vi } = units[span[2] as keyof typeof units]
    return { vi: `${String(span[1])} ${vi}`, en: `${String(span[1])} ${en}` }
  }
  if (written) {
    const iso = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
    return iso === undefined ? null : same(formatDate(iso))
  }
  if (!text.startsWith('date')) return null
  const [shown, of] = [day && textOf(day), month && textOf(month)]
  if (shown === undefined || of === undefined) return node(first, table)
  const year = node(first, table)
  const date = `${shown.padStart(2, '0')}/${of.padStart(2, '0')}`
  return { vi: `ngày ${date} của năm ${year.vi}`, en: `${date} of the year ${year.en}` }
}

const same = (text: string): Text => ({ vi: text, en: text })

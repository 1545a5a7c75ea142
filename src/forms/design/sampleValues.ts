import type { Answers, FieldDefinition } from '../types.ts'
import { findFieldType } from '../findFieldType.ts'
import { linesOf } from '../scoring/linesOf.ts'

const sentences = [
  'Hoàn thành tốt nhiệm vụ được giao, đúng tiến độ và bảo đảm chất lượng.',
  'Tham mưu rút ngắn thời gian giải quyết thủ tục từ 5 ngày xuống còn 3 ngày.',
  'Nguyễn Văn Mẫu',
  'Phòng Tổng hợp',
  'Mẫu',
]

/** Written values of the kinds that field types are known to have; each type picks what it takes. */
const written = ['2026-11-20', '2023-03-01', '2026-11', '2026-Q4', '2026', '08:30', 'mau-1', '0']

const rowsMade = 2
const starts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Values that the type of a field takes as right answers, the likeliest first; empty when none was found. */
export function sampleValues(field: FieldDefinition, ids: Record<string, string[]> = {}): unknown[] {
  const fieldType = findFieldType(field.type)
  if (!fieldType) return []
  const isRight = (value: unknown): boolean => {
    const kept = fieldType.normalize(value)
    if (kept === null || kept === undefined || (Array.isArray(kept) && kept.length === 0)) return false
    return fieldType.check(kept, field, field.key, 'submit').length === 0
  }
  return [...(ids[field.type] ?? []), ...candidates(field)].filter(isRight)
}

function candidates(field: FieldDefinition): unknown[] {
  const options = (field.options ?? []).map(({ value }) => value)
  const count = Math.max(field.minItems ?? 1, 1)
  const several = (item: (index: number) => unknown) => Array.from({ length: count }, (_, at) => item(at))
  return [
    ...options,
    ...options.map((_, start) => several((at) => options[(start + at) % options.length])),
    ...(findFieldType(field.type)?.hasColumns === true ? tables(field.columns ?? [], count) : []),
    true,
    false,
    ...numbers(field),
    ...texts(field),
    ...written,
    ...records(field),
    several((at) => `mau-${at + 1}`),
    several((at) => ({ id: `tep-${at + 1}`, name: `minh-chung-${at + 1}.pdf`, size: 1024 })),
  ]
}

/** Answers with parts: a period, a signature, a choice for each row, points for each criterion. */
function records({ options = [], rows = [], sheet }: FieldDefinition): unknown[] {
  const matrices = options.map((_, start) =>
    Object.fromEntries(rows.map((row, at) => [row.value, options[(start + at) % options.length]?.value])),
  )
  const lines = sheet ? linesOf(sheet.criteria) : []
  const papers = [{ id: 'tep-1', name: 'minh-chung-1.pdf', size: 1024 }]
  const scores = [1, 0.5, 0].map((part) => ({
    evidence: Object.fromEntries(lines.filter(({ evidence }) => evidence).map(({ key }) => [key, papers])),
    notes: {},
    points: Object.fromEntries(
      (sheet?.columns ?? []).map((column) => [
        column.key,
        Object.fromEntries(lines.map(({ key, max, step }) => [key, step ? 1 : (max ?? 5) * part])),
      ]),
    ),
  }))
  return [
    { end: '2026-10-31', start: '2026-01-01' },
    { end: '2023-12-31', start: '2023-01-01' },
    { name: 'Nguyễn Văn Mẫu' },
    ...matrices,
    ...(sheet ? scores : []),
  ]
}

function numbers({ max, min }: FieldDefinition): number[] {
  const low = min ?? 0
  const high = max ?? Math.max(low + 10, 2030)
  const middle = Math.round((low + high) / 2)
  return [
    middle,
    high,
    low,
    Math.round(low + (high - low) * 0.9),
    Math.round((low + middle) / 2),
    2026,
    100,
    50,
    25,
    1,
  ]
}

function texts({ maxLength, minLength = 0 }: FieldDefinition): string[] {
  return sentences.map((sentence) => {
    const long = sentence.padEnd(minLength, ` ${sentence}`)
    return long.length > (maxLength ?? long.length) ? long.slice(0, maxLength).trimEnd() : long
  })
}

function tables(columns: FieldDefinition[], count: number): Answers[][] {
  const filled = columns.filter(({ type }) => findFieldType(type)?.isComputed !== true)
  const values = new Map(filled.map((column) => [column.key, sampleValues(column)]))
  const row = (at: number): Answers =>
    Object.fromEntries(
      filled.flatMap(({ key }) => {
        const list = values.get(key) ?? []
        return list.length > 0 ? [[key, list[at % list.length]]] : []
      }),
    )
  const rows = (length: number, at: (index: number) => number) =>
    Array.from({ length: Math.max(count, length) }, (_, index) => row(at(index)))
  // Rows that differ, and rows that are alike: shares that must add up to a hundred are found among these.
  return [
    ...starts.map((start) => rows(rowsMade, (index) => start + index)),
    ...[1, 2, 4].flatMap((length) => starts.map((start) => rows(length, () => start))),
  ]
}

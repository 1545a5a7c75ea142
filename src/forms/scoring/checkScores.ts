import type { Problem } from '../../shared/problem.ts'
import type { Mode } from '../fieldType.ts'
import type { FieldDefinition } from '../types.ts'
import type { Criterion, ScoreAnswer, ScoreSheet } from './scoreSheet.ts'
import { formatNumber } from '../../shared/formatNumber.ts'
import { file } from '../fieldTypes/file/file.ts'
import { formLimits } from '../formLimits.ts'
import { linesOf } from './linesOf.ts'
import { pointsOfColumn } from './pointsOfColumn.ts'

/**
 * What is wrong with the scores of a table. As a draft, what is not of the type or of no line; at submission, points out
 * of bounds, columns that were begun and not finished (bonus and penalty may be left out), and points without the papers
 * that prove them.
 */
export function checkScores(
  sheet: ScoreSheet,
  answer: ScoreAnswer,
  field: FieldDefinition,
  path: string,
  mode: Mode,
): Problem[] {
  const lines = new Map(linesOf(sheet.criteria).map((line) => [line.key, line]))
  const stray = findStray(sheet, answer, lines, path)
  if (stray !== null) return [unknownPart(stray)]

  const draft = [
    ...eachPoint(
      answer,
      (value, line, at) => (isPoints(value, line) ? [] : [notPoints(line, at)]),
      lines,
      path,
    ),
    ...Object.entries(answer.evidence).flatMap(([key, value]) =>
      file.check(value, field, `${path}.evidence.${key}`, mode),
    ),
    ...Object.entries(answer.notes).flatMap(([key, value]) =>
      typeof value === 'string' && value.length <= formLimits.shortText
        ? []
        : [
            lineProblem(
              'FIELD_TYPE',
              lines.get(key),
              `${path}.notes.${key}`,
              'ghi chú phải là văn bản ngắn.',
              'the remark must be a short text.',
            ),
          ],
    ),
  ]
  if (mode === 'draft' || draft.length > 0) return draft
  return [
    ...eachPoint(answer, (value, line, at) => rangeProblems(value, line, at), lines, path),
    ...unfinished(sheet, answer, [...lines.values()], path),
    ...unproven(answer, [...lines.values()], path),
  ]
}

type Lines = ReadonlyMap<string, Criterion>

function findStray(
  { columns }: ScoreSheet,
  { evidence, notes, points }: ScoreAnswer,
  lines: Lines,
  path: string,
): null | string {
  const stray = [
    ...Object.keys(points).flatMap((column) =>
      columns.some(({ key }) => key === column)
        ? Object.keys(points[column] ?? {}).flatMap((key) =>
            lines.has(key) ? [] : [`points.${column}.${key}`],
          )
        : [`points.${column}`],
    ),
    ...Object.keys(evidence).flatMap((key) => (lines.get(key)?.evidence ? [] : [`evidence.${key}`])),
    ...Object.keys(notes).flatMap((key) => (lines.has(key) ? [] : [`notes.${key}`])),
  ]
  return stray[0] === undefined ? null : `${path}.${stray[0].slice(0, 160)}`
}

function eachPoint(
  { points }: ScoreAnswer,
  judge: (value: unknown, line: Criterion, at: string) => Problem[],
  lines: Lines,
  path: string,
): Problem[] {
  return Object.entries(points).flatMap(([column, given]) =>
    Object.entries(given).flatMap(([key, value]) => {
      const line = lines.get(key)
      return line ? judge(value, line, `${path}.points.${column}.${key}`) : []
    }),
  )
}

const isPoints = (value: unknown, { step }: Criterion): boolean =>
  typeof value === 'number' && Math.abs(value) <= formLimits.points && (!step || Number.isInteger(value))

const notPoints = (line: Criterion, path: string): Problem =>
  line.step
    ? lineProblem('FIELD_TYPE', line, path, 'số lần phải là số nguyên.', 'the count must be a whole number.')
    : lineProblem('FIELD_TYPE', line, path, 'điểm phải là số.', 'points must be a number.')

function rangeProblems(value: unknown, line: Criterion, path: string): Problem[] {
  const points = Number(value)
  if (points < 0) return [lineProblem('FIELD_RANGE', line, path, 'không nhỏ hơn 0.', 'must not be below 0.')]
  const { max = Infinity, step } = line
  if (step || points <= max) return []
  return [
    lineProblem(
      'FIELD_RANGE',
      line,
      path,
      `không quá ${formatNumber(max)} điểm.`,
      `must be at most ${formatNumber(max, 'en')} points.`,
    ),
  ]
}

function unfinished(sheet: ScoreSheet, answer: ScoreAnswer, lines: Criterion[], path: string): Problem[] {
  const due = lines.filter(({ kind = 'standard' }) => kind === 'standard')
  return sheet.columns.flatMap(({ key }) => {
    const points = pointsOfColumn(answer, key)
    if (Object.keys(points).length === 0) return []
    return due
      .filter((line) => points[line.key] === undefined)
      .map((line) =>
        lineProblem(
          'FIELD_REQUIRED',
          line,
          `${path}.points.${key}.${line.key}`,
          'hãy chấm điểm.',
          'please score.',
        ),
      )
  })
}

function unproven(answer: ScoreAnswer, lines: Criterion[], path: string): Problem[] {
  const hasPoints = (key: string) =>
    Object.keys(answer.points).some((column) => (pointsOfColumn(answer, column)[key] ?? 0) > 0)
  return lines
    .filter(
      ({ evidence, key }) =>
        evidence === 'required' && hasPoints(key) && !Object.hasOwn(answer.evidence, key),
    )
    .map((line) =>
      lineProblem(
        'FIELD_EVIDENCE',
        line,
        `${path}.evidence.${line.key}`,
        'hãy đính kèm minh chứng.',
        'attach the papers that prove it.',
      ),
    )
}

function lineProblem(
  code: string,
  line: Criterion | undefined,
  path: string,
  vi: string,
  en: string,
): Problem {
  const label = line?.label ?? { vi: '', en: '' }
  return { code, message: { vi: `“${label.vi}”: ${vi}`, en: `“${label.en || label.vi}”: ${en}` }, path }
}

const unknownPart = (path: string): Problem => ({
  code: 'UNKNOWN_FIELD',
  message: {
    vi: `Bảng chấm điểm không có “${path}”; hãy bỏ phần này rồi gửi lại.`,
    en: `The scoring table has no “${path}”; leave it out and send again.`,
  },
  path,
})

import type { Problem } from '../../../shared/problem.ts'
import type { ScoreAnswer, ScoreSheet } from '../../scoring/scoreSheet.ts'
import type { FieldDefinition } from '../../types.ts'
import { formatNumber } from '../../../shared/formatNumber.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import { say } from '../../../shared/say.ts'
import { definitionProblem } from '../../definitionProblem.ts'
import { fieldProblem } from '../../fieldProblem.ts'
import { checkSheet } from '../../scoring/checkSheet.ts'
import { checkScores } from '../../scoring/checkScores.ts'
import { explainScores } from '../../scoring/explainScores.ts'
import { linesOf } from '../../scoring/linesOf.ts'
import { normalizeScores } from '../../scoring/normalizeScores.ts'
import { pointsOfColumn } from '../../scoring/pointsOfColumn.ts'
import { sheetSchema } from '../../scoring/sheetSchema.ts'
import { totalsOf } from '../../scoring/totalsOf.ts'
import { file } from '../file/file.ts'
import { plainType } from '../plainType.ts'

/** A scoring table: criteria down, who scores across. Formulas read `bang.total`, `bang.unit`; each total can be asked why. */
export const scoreSheet = plainType({
  canBeColumn: false,
  check(value, field, path, mode) {
    const answer = asScores(value)
    if (answer) return checkScores(sheetOf(field), answer, field, path, mode)
    return [
      fieldProblem('FIELD_TYPE', field, path, {
        vi: '{label} phải gồm điểm (points) theo cột và tiêu chí.',
        en: '{label} must hold points by column and criterion.',
      }),
    ]
  },
  checkDefinition(field, path): Problem[] {
    if (field.sheet) return checkSheet(field.sheet, `${path}.sheet`)
    return [
      definitionProblem(
        'FORM_SCORE_SHEET',
        `${path}.sheet`,
        `Bảng chấm điểm “${field.label.vi}” cần tiêu chí và cột chấm.`,
        `The scoring table “${field.label.en}” needs criteria and columns.`,
      ),
    ]
  },
  derive(value, field) {
    const answer = asScores(value)
    const totals = answer ? totalsOf(sheetOf(field), answer) : null
    // Remarks and papers alone are no score: to formulas and to “required” the table is still empty.
    return { computed: totals, seen: totals?.total === null ? null : totals }
  },
  explain: (value, field) => {
    const answer = asScores(value)
    return answer ? explainScores(sheetOf(field), answer) : []
  },
  expressions: (field) =>
    sheetOf(field).columns.flatMap(({ write }, index) =>
      write === undefined
        ? []
        : [{ decides: 'rule' as const, path: `sheet.columns.${index}.write`, source: write }],
    ),
  fileFieldAt(field, [part, key, ...rest]) {
    const line = linesOf(sheetOf(field).criteria).find((each) => each.key === key)
    if (part !== 'evidence' || rest.length > 0 || !line?.evidence) return null
    return { key: line.key, label: line.label, type: 'file' }
  },
  frame: 'group',
  jsonSchema: (field) => sheetSchema(sheetOf(field)),
  label: { vi: 'Bảng chấm điểm', en: 'Scoring table' },
  mapFiles(value, field, path, replace) {
    if (!isRecord(value) || !isRecord(value.evidence)) return value
    const evidence = Object.entries(value.evidence).map(([key, files]) => [
      key,
      file.mapFiles?.(files, field, `${path}.evidence.${key}`, replace),
    ])
    return { ...value, evidence: Object.fromEntries(evidence) as Record<string, unknown> }
  },
  members: (field) => ['total', ...sheetOf(field).columns.map(({ key }) => key)],
  normalize: normalizeScores,
  readOnlyParts: (field, isTrue) =>
    sheetOf(field)
      .columns.filter(({ write }) => write !== undefined && !isTrue(write))
      .map(({ key }) => `points.${key}`),
  takes: ['sheet', 'rules'],
  toText(value, field, language) {
    const answer = asScores(value)
    if (!answer) return ''
    const sheet = sheetOf(field)
    const totals = totalsOf(sheet, answer)
    const given = sheet.columns.filter(({ key }) => totals[key] !== null)
    const tell = (values: (null | number | undefined)[]) =>
      given
        .map(
          ({ label }, index) =>
            `${say(label, language)} ${formatNumber(values[index] ?? NaN, language) || '–'}`,
        )
        .join(', ')
    const points = given.map(({ key }) => pointsOfColumn(answer, key))
    return [
      tell(given.map(({ key }) => totals[key])),
      ...linesOf(sheet.criteria)
        .filter(({ key }) => points.some((column) => column[key] !== undefined))
        .map(({ key, label }) => `${say(label, language)}: ${tell(points.map((column) => column[key]))}`),
    ]
      .filter(Boolean)
      .join('\n')
  },
  type: 'scoreSheet',
  valueKind: 'record',
  verb: { vi: 'chấm điểm', en: 'score' },
})

const nothing: ScoreSheet = {
  columns: [],
  criteria: [],
  rounding: { at: 'total', decimals: 0, mode: 'halfUp' },
}

const sheetOf = (field: FieldDefinition): ScoreSheet => field.sheet ?? nothing

function asScores(value: unknown): null | ScoreAnswer {
  if (!isRecord(value)) return null
  const { evidence = {}, notes = {}, points = {}, ...rest } = value
  if (Object.keys(rest).length > 0 || !isRecord(evidence) || !isRecord(notes) || !isRecord(points))
    return null
  const columns = Object.entries(points).filter((entry): entry is [string, Record<string, unknown>] =>
    isRecord(entry[1]),
  )
  if (columns.length < Object.keys(points).length) return null
  return { evidence, notes, points: Object.fromEntries(columns) }
}

import { isRecord } from '../../../shared/isRecord.ts'
import { say } from '../../../shared/say.ts'
import { tableTotals } from '../../tableTotals.ts'
import { definitionProblem } from '../../definitionProblem.ts'
import { fieldProblem } from '../../fieldProblem.ts'
import { formLimits } from '../../formLimits.ts'
import { countProblems } from '../countProblems.ts'
import { plainType } from '../plainType.ts'

/** Rows of columns. The cells are judged as fields, with paths like `rows.0.amount`. */
export const table = plainType({
  canBeColumn: false,
  check(value, field, path, mode) {
    if (!Array.isArray(value) || value.length > formLimits.rows || !value.every(isRecord)) {
      return [
        fieldProblem('FIELD_TYPE', field, path, {
          vi: `{label} phải là danh sách dòng (nhiều nhất ${formLimits.rows} dòng).`,
          en: `{label} must be a list of rows (at most ${formLimits.rows}).`,
        }),
      ]
    }
    return mode === 'draft' ? [] : countProblems(value.length, field, path, { vi: 'dòng', en: 'rows' })
  },
  checkDefinition(field, path) {
    if (field.columns && field.columns.length > 0) return []
    return [
      definitionProblem(
        'FORM_COLUMNS',
        `${path}.columns`,
        `Bảng “${field.label.vi}” cần ít nhất một cột.`,
        `The table “${field.label.en}” needs at least one column.`,
      ),
    ]
  },
  emptyValue: [],
  hasColumns: true,
  jsonSchema: (field, { schemaOf }) => ({
    type: 'array',
    items: schemaOf(field.columns ?? []),
    maxItems: Math.min(field.maxItems ?? formLimits.rows, formLimits.rows),
    ...(field.minItems === undefined ? {} : { minItems: field.minItems }),
  }),
  label: { vi: 'Bảng', en: 'Table' },
  members: ({ columns = [] }) => columns.map(({ key }) => key),
  takes: ['columns', 'minItems', 'maxItems', 'prefill', 'rules'],
  toText(value, field, language, { textOf }) {
    const rows = Array.isArray(value) ? value.filter(isRecord) : []
    const lineOf = (row: Record<string, unknown>) =>
      (field.columns ?? [])
        .map((column) => textOf(column, row[column.key]))
        .filter(Boolean)
        .join(' – ')
    const totals = tableTotals(field, rows).map(
      ({ label, text }) => `${say(label, language)}: ${say(text, language)}`,
    )
    return [...rows.map((row, index) => `${index + 1}. ${lineOf(row)}`), ...totals].join('\n')
  },
  type: 'table',
  valueKind: 'list',
})

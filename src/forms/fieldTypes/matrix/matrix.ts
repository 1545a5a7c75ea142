import type { Problem } from '../../../shared/problem.ts'
import type { FieldDefinition } from '../../types.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import { say } from '../../../shared/say.ts'
import { definitionProblem } from '../../definitionProblem.ts'
import { fieldProblem } from '../../fieldProblem.ts'
import { formLimits } from '../../formLimits.ts'
import { checkOptions } from '../checkOptions.ts'
import { chosenValue } from '../options.ts'
import { plainType } from '../plainType.ts'

/** One of the options for each row. Formulas read `bang.row`. A matrix that is begun is finished before submission. */
export const matrix = plainType({
  canBeColumn: false,
  check(value, field, path, mode) {
    if (!isRecord(value)) {
      return [
        fieldProblem('FIELD_TYPE', field, path, {
          vi: '{label} phải gồm một lựa chọn cho mỗi dòng.',
          en: '{label} must hold a choice for each row.',
        }),
      ]
    }
    const rows = field.rows ?? []
    const wrong = Object.entries(value).flatMap(([row, chosen]): Problem[] => {
      const isRow = rows.some((each) => each.value === row)
      const isOption = field.options?.some((each) => each.value === chosen) ?? false
      if (isRow && isOption) return []
      return [
        fieldProblem(isRow ? 'FIELD_OPTION' : 'UNKNOWN_FIELD', field, `${path}.${row.slice(0, 80)}`, {
          vi: '{label} chỉ được gồm các dòng và lựa chọn đã cho.',
          en: '{label} may only hold the given rows and options.',
        }),
      ]
    })
    if (mode === 'draft' || wrong.length > 0) return wrong
    return rows
      .filter((row) => !Object.hasOwn(value, row.value))
      .map((row) => ({
        code: 'FIELD_REQUIRED',
        message: { vi: `Hãy chọn cho dòng “${row.label.vi}”.`, en: `Please choose for “${row.label.en}”.` },
        path: `${path}.${row.value}`,
      }))
  },
  checkDefinition: (field, path) => [...checkOptions(field, path), ...checkRows(field, path)],
  frame: 'group',
  jsonSchema: ({ options = [], rows = [] }) => ({
    type: 'object',
    properties: Object.fromEntries(
      rows.map((row) => [row.value, { title: row.label.vi, enum: options.map(({ value }) => value) }]),
    ),
    required: rows.map(({ value }) => value),
    additionalProperties: false,
  }),
  label: { vi: 'Ma trận', en: 'Matrix' },
  members: ({ rows = [] }) => rows.map(({ value }) => value),
  normalize(value) {
    if (!isRecord(value)) return value ?? null
    const given = Object.entries(value)
      .map(([row, chosen]) => [row, chosenValue(chosen)] as const)
      .filter(([, chosen]) => chosen !== null)
    return given.length > 0 ? Object.fromEntries(given) : null
  },
  takes: ['rows', 'options', 'rules'],
  toText(value, { options = [], rows = [] }, language) {
    if (!isRecord(value)) return ''
    return rows
      .flatMap((row) => {
        const option = options.find((each) => each.value === value[row.value])
        return option ? [`${say(row.label, language)}: ${say(option.label, language)}`] : []
      })
      .join('\n')
  },
  type: 'matrix',
  valueKind: 'record',
  verb: { vi: 'chọn', en: 'choose' },
})

function checkRows({ label, rows = [] }: FieldDefinition, path: string): Problem[] {
  const names = rows.map(({ value }) => value)
  const areKeys = names.every((name) => /^[a-z][A-Za-z0-9_]{0,63}$/.test(name) && !(name in {}))
  if (
    areKeys &&
    names.length > 0 &&
    names.length <= formLimits.matrixRows &&
    new Set(names).size === names.length
  )
    return []
  return [
    definitionProblem(
      'FORM_ROWS',
      `${path}.rows`,
      `Ma trận “${label.vi}” cần từ 1 đến ${formLimits.matrixRows} dòng, mỗi dòng một mã riêng (chữ thường không dấu ở đầu).`,
      `The matrix “${label.en}” needs 1 to ${formLimits.matrixRows} rows, each with a key of its own.`,
    ),
  ]
}

import type { JsonSchema } from '../fieldType.ts'
import type { Criterion, ScoreSheet } from './scoreSheet.ts'
import { file } from '../fieldTypes/file/file.ts'
import { formLimits } from '../formLimits.ts'
import { linesOf } from './linesOf.ts'

/** The answer of a scoring table as JSON Schema. That points need papers is judged by the server alone. */
export function sheetSchema({ columns, criteria }: ScoreSheet): JsonSchema {
  const lines = linesOf(criteria)
  const byLine = (of: Criterion[], schema: (line: Criterion) => JsonSchema) => ({
    type: 'object',
    properties: Object.fromEntries(of.map((line) => [line.key, { title: line.label.vi, ...schema(line) }])),
    additionalProperties: false,
  })
  const column = {
    ...byLine(lines, pointsSchema),
    required: lines.filter(({ kind = 'standard' }) => kind === 'standard').map(({ key }) => key),
  }
  const aFile = file.jsonSchema(
    { key: 'evidence', label: { vi: '', en: '' }, type: 'file' },
    { schemaOf: () => ({}) },
  )

  return {
    type: 'object',
    properties: {
      evidence: byLine(
        lines.filter(({ evidence }) => evidence),
        () => aFile,
      ),
      notes: byLine(lines, () => ({ type: 'string', maxLength: formLimits.shortText })),
      points: {
        type: 'object',
        properties: Object.fromEntries(
          columns.map(({ key, label }) => [key, { title: label.vi, ...column }]),
        ),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  }
}

const pointsSchema = ({ max, step }: Criterion): JsonSchema =>
  step
    ? { type: 'integer', minimum: 0, maximum: formLimits.points }
    : { type: 'number', minimum: 0, ...(max === undefined ? {} : { maximum: max }) }

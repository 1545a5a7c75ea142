import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { findFieldType } from '../findFieldType.ts'
import { fittingValue } from '../prefill/fittingValue.ts'
import { rowsOfAnswer, rowsOfAwards } from '../prefill/prefilledRows.ts'
import { noRecords, type PrefillRecords } from '../prefill/prefillRecords.ts'
import { readPrefill } from '../prefill/readPrefill.ts'
import type { FieldDefinition, FormContext } from '../types.ts'

/** What the source of a field has now, as an answer of the field; null where there is no source, or nothing that fits. */
export function prefilledValue(
  field: FieldDefinition,
  context: FormContext,
  records: PrefillRecords = noRecords,
): unknown {
  const source = field.prefill === undefined ? null : readPrefill(field.prefill)
  if (source === null) return null
  const isTable = findFieldType(field.type)?.hasColumns === true
  switch (source.kind) {
    case 'award': {
      const latest = records.achievements.find(({ code }) => code === source.code)
      return fittingValue(field, latest?.[source.property])
    }
    case 'awards':
      return isTable ? rowsOfAwards(field, records.achievements, context) : null
    case 'context':
      return isTable ? null : fittingValue(field, evaluateExpression(source.path.join('.'), context))
    case 'earlier': {
      const earlier = Object.hasOwn(records.earlier, source.form) ? records.earlier[source.form] : undefined
      const answer =
        earlier && Object.hasOwn(earlier.answers, source.field) ? earlier.answers[source.field] : null
      return isTable ? rowsOfAnswer(field, answer) : fittingValue(field, answer)
    }
    case 'row':
      return null
  }
}

import { findFieldType } from '../../forms/findFieldType.ts'
import { placedFields } from '../../forms/placedFields.ts'
import type { TextTools } from '../../forms/fieldType.ts'
import { withComputed } from '../../forms/withComputed.ts'
import type { Answers, FieldDefinition, FormDefinition } from '../../forms/types.ts'
import { isRecord } from '../../shared/isRecord.ts'

type Args = {
  answers: Answers
  computed: Record<string, unknown>
  form: FormDefinition
  /** Of the records that answers name. */
  names: Record<string, string>
  /** Keys of the fields and sections that are shown. */
  visible: string[]
}

type Printed = {
  /** Every field that is shown and filled in, in the order of the form. */
  form: { key: string; label: string; section: string; text: string }[]
  /** Each field as it reads on paper; tables row by row, so that a template can go through them. */
  texts: Record<string, unknown>
}

/** A filled-in form as texts: labels of options in place of their codes, names in place of ids. */
export const printAnswers = ({ answers, computed, form, names, visible }: Args): Printed => {
  const tools: TextTools = {
    names,
    textOf: (field, value) => findFieldType(field.type)?.toText(value, field, 'vi', tools) ?? '',
  }
  const read = withComputed(form, answers, computed)
  const keyed = placedFields(form).filter(({ field }) => findFieldType(field.type)?.isKeyed)
  const texts = keyed.map(({ field }) => [field.key, textsOf(field, read[field.key], tools)] as const)
  const shown = keyed.filter(
    ({ field, section }) =>
      visible.includes(field.key) && (!section.visible || visible.includes(section.key)),
  )
  return {
    form: shown
      .map(({ field, section }) => ({
        key: field.key,
        label: field.label.vi,
        section: section.title.vi,
        text: tools.textOf(field, read[field.key]),
      }))
      .filter(({ text }) => text !== ''),
    texts: Object.fromEntries(texts),
  }
}

const textsOf = (field: FieldDefinition, value: unknown, tools: TextTools): unknown => {
  if (!findFieldType(field.type)?.hasColumns) return tools.textOf(field, value)
  const rows = Array.isArray(value) ? value.filter(isRecord) : []
  return rows.map((row) =>
    Object.fromEntries(
      (field.columns ?? []).map((column) => [column.key, tools.textOf(column, row[column.key])]),
    ),
  )
}

import type { FieldType, JsonSchema } from './fieldType.ts'
import type { FieldDefinition, FormDefinition } from './types.ts'
import { placedFields } from './placedFields.ts'
import { findFieldType } from './findFieldType.ts'

/**
 * The answers of a complete form as JSON Schema 2020-12, for programs that fill it in. Only what is required whatever
 * the other answers are is `required`, only what is closed whatever they are is `readOnly`; conditions, of the cells of
 * a row too, stand in `$comment` as FEEL. Rules and formulas are judged by the server.
 */
export function toJsonSchema(definition: FormDefinition): JsonSchema {
  const placed = placedFields(definition)
  const hidden = new Set(placed.filter(({ section }) => section.visible).map(({ field }) => field.key))

  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: definition.title.vi,
    ...schemaOf(
      placed.map(({ field }) => field),
      hidden,
    ),
  }
}

function schemaOf(fields: FieldDefinition[], hidden: ReadonlySet<string>): JsonSchema {
  const keyed = fields.flatMap((field) => {
    const fieldType = findFieldType(field.type)
    return fieldType?.isKeyed ? [{ field, fieldType }] : []
  })
  const due = keyed.filter(
    ({ field, fieldType }) =>
      (field.required === true || fieldType.mustAnswer) &&
      !fieldType.isComputed &&
      field.visible === undefined &&
      !hidden.has(field.key),
  )

  return {
    type: 'object',
    properties: Object.fromEntries(
      keyed.map(({ field, fieldType }) => [
        field.key,
        {
          title: field.label.vi,
          ...(field.help ? { description: field.help.vi } : {}),
          ...(field.default === undefined ? {} : { default: field.default }),
          ...(field.readOnly === true || fieldType.isComputed ? { readOnly: true } : {}),
          ...commentOf(field),
          ...answerSchema(
            field,
            fieldType,
            due.some((each) => each.field === field),
          ),
        },
      ]),
    ),
    required: due.map(({ field }) => field.key),
    additionalProperties: false,
  }
}

/** An empty list is no answer: where one must be there it has something in it, and where none must it may be empty whatever its least number. */
function answerSchema(field: FieldDefinition, fieldType: FieldType, isDue: boolean): JsonSchema {
  const schema = fieldType.jsonSchema(field, { schemaOf: (columns) => schemaOf(columns, new Set()) })
  const isList = Array.isArray(fieldType.emptyValue)
  if (!isList) return schema
  const { minItems, ...others } = schema
  if (isDue) return { ...others, minItems: Math.max(1, field.minItems ?? 1) }
  return minItems === undefined ? schema : { ...others, anyOf: [{ maxItems: 0 }, { minItems }] }
}

/** The conditions that JSON Schema has no words for, for whoever reads it. */
function commentOf({ readOnly, required, visible }: FieldDefinition): JsonSchema {
  const conditions = Object.entries({ visible, required, readOnly }).flatMap(([name, condition]) =>
    typeof condition === 'string' ? [`${name}: ${condition}`] : [],
  )
  return conditions.length > 0 ? { $comment: conditions.join('; ') } : {}
}

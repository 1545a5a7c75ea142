import { configToJSONSchema, type FlattenedField, type SanitizedConfig } from 'payload'

import { nobodyFieldAccess } from '../../access/nobodyFieldAccess.ts'
import { isRecord } from '../../src/shared/isRecord.ts'
import type { JsonSchema } from './types.ts'

type Entity = { flattenedFields: FlattenedField[]; labels?: unknown; slug: string }

const bookkeeping = ['collection', 'createdAt', 'id', 'updatedAt']

/**
 * The schemas of all documents: as a reader gets them (`nominations`), as one is made (`nominations-input`), and as it
 * is changed (`nominations-changes`), which takes any part and the `rev` that the writer has seen.
 */
export const documentSchemas = (config: SanitizedConfig, entities: Entity[]): Record<string, JsonSchema> => {
  const definitions = configToJSONSchema(config, 'text').definitions as Record<string, JsonSchema>
  return Object.fromEntries(
    entities.flatMap((entity) => {
      const { flattenedFields, slug } = entity
      const schema = definitions[slug]
      if (!schema) return []
      const hidden = namesOf(flattenedFields, (field) => isHidden(field))
      const unwritable = [...hidden, ...bookkeeping, ...namesOf(flattenedFields, (field) => isSystem(field))]
      return [
        [slug, asRead(without(schema, hidden), 'labels' in entity)],
        [`${slug}-input`, without(schema, unwritable)],
        [
          `${slug}-changes`,
          {
            ...without(
              schema,
              unwritable.filter((name) => name !== 'rev'),
            ),
            required: [],
          },
        ],
      ].map(([name, each]) => [name, withReferences(each)])
    }),
  ) as Record<string, JsonSchema>
}

/** Field access and `select` may leave out anything but the id; a global says what it is. */
const asRead = (schema: JsonSchema, isCollection: boolean): JsonSchema => ({
  ...schema,
  properties: {
    ...(schema['properties'] as JsonSchema),
    ...(isCollection ? {} : { globalType: { type: 'string' } }),
  },
  required: ['id'],
})

const namesOf = (fields: FlattenedField[], test: (field: FlattenedField) => boolean): string[] =>
  fields.filter((field) => test(field)).map(({ name }) => name)

const accessOf = (field: FlattenedField) => ('access' in field ? field.access : undefined)

const isHidden = (field: FlattenedField): boolean =>
  ('hidden' in field && field.hidden === true) || accessOf(field)?.read === nobodyFieldAccess

const isSystem = (field: FlattenedField): boolean => accessOf(field)?.update === nobodyFieldAccess

const without = (schema: JsonSchema, names: string[]): JsonSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema['properties'] as object).filter(([name]) => !names.includes(name)),
  ),
  required: ((schema['required'] ?? []) as string[]).filter((name) => !names.includes(name)),
})

/** Payload names its schemas where it keeps them itself. */
const withReferences = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => withReferences(each))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === '$ref' && typeof each === 'string'
        ? each.replace('#/definitions/', '#/components/schemas/')
        : withReferences(each),
    ]),
  )
}

import type { FieldDefinition, FormDefinition } from './types.ts'
import { contextNames } from './contextNames.ts'
import { expressionsOf } from './expressionsOf.ts'
import { namesIn } from './namesIn.ts'
import { namesRead } from './namesRead.ts'
import { placedFields } from './placedFields.ts'
import { sectionExpressions } from './sections/sectionExpressions.ts'

/** An expression that reads a field. `key` is the field or section it belongs to. */
export type Usage = { key: string; path: string; source: string }

/** Where a form uses one of its fields: conditions, rules, formulas, scores. A column is named with its table: `rows.amount`. */
export function usagesOf(definition: FormDefinition, key: string): Usage[] {
  const placed = placedFields(definition)
  const names = [...contextNames, ...placed.flatMap(({ field }) => namesIn(field))]
  const reads = (source: string, inRow: string[] = []) => readsKey(source, key, [...names, ...inRow])

  const sections = definition.pages.flatMap((page, at) =>
    page.sections.flatMap((section, index) =>
      sectionExpressions(section)
        .filter(({ source }) => reads(source))
        .map(({ property, source }) => ({
          key: section.key,
          path: `pages.${at}.sections.${index}.${property}`,
          source,
        })),
    ),
  )
  const fields = placed.flatMap(({ field, path }) => [
    ...usagesIn(field, path, field.key, (source) => reads(source)),
    ...(field.columns ?? []).flatMap((column, index) => {
      const columns = (field.columns ?? []).map((each) => each.key)
      return usagesIn(column, `${path}.columns.${index}`, `${field.key}.${column.key}`, (source) =>
        readsInRow(source, key, field.key, [...names, ...columns], columns),
      )
    }),
  ])
  return [...sections, ...fields]
}

function usagesIn(
  field: FieldDefinition,
  path: string,
  key: string,
  reads: (source: string) => boolean,
): Usage[] {
  return expressionsOf(field)
    .filter(({ source }) => reads(source))
    .map(({ path: at, source }) => ({ key, path: `${path}.${at}`, source }))
}

/** Of a column only the table is told by the names; that the column is named as well must do. */
function readsKey(source: string, key: string, names: string[]): boolean {
  const [root = key, member] = key.split('.', 2)
  if (!namesRead(source, names).includes(root)) return false
  return member === undefined || wordsOf(source).has(member)
}

/** Inside a row a column stands under its own name, and hides a field of the form that has the same. */
function readsInRow(source: string, key: string, table: string, names: string[], columns: string[]): boolean {
  const read = namesRead(source, names)
  const [root = key, member] = key.split('.', 2)
  if (member !== undefined && root === table && read.includes(member)) return true
  return !columns.includes(root) && readsKey(source, key, names)
}

const wordsOf = (source: string): ReadonlySet<string> => new Set(source.match(/[\p{L}\p{N}_]+/gu) ?? [])

import type { Payload } from 'payload'

import { findFieldType } from '../../forms/findFieldType.ts'
import { placedFields } from '../../forms/placedFields.ts'
import type { FieldDefinition, FormDefinition } from '../../forms/types.ts'
import type { Problem } from '../../shared/problem.ts'
import { isReferable, referableCollections } from './referableCollections.ts'

/** A problem for each source of records that names a collection or a field that is not there to choose from. */
export const findSourceProblems = (payload: Payload, definition: FormDefinition): Problem[] =>
  placedFields(definition).flatMap(({ field, path }) => [
    ...problemsOf(payload, field, path),
    ...(field.columns ?? []).flatMap((column, index) =>
      problemsOf(payload, column, `${path}.columns.${String(index)}`),
    ),
  ])

const problemsOf = (payload: Payload, field: FieldDefinition, path: string): Problem[] => {
  const source = findFieldType(field.type)?.sourceOf?.(field)
  if (!source) return []
  const at = `${path}.source`
  if (!isReferable(source.collection)) {
    return [
      {
        code: 'FORM_SOURCE',
        message: {
          vi: `“${field.label.vi}”: không chọn được từ “${source.collection}”; hãy dùng một trong: ${referableCollections.join(', ')}.`,
          en: `“${field.label.en}”: “${source.collection}” cannot be chosen from; use one of: ${referableCollections.join(', ')}.`,
        },
        path: `${at}.collection`,
      },
    ]
  }
  const known = new Set([
    'id',
    ...payload.collections[source.collection].config.flattenedFields.map(({ name }) => name),
  ])
  const named = [source.label, source.value ?? 'id', ...(source.filter ?? []).map((each) => each.field)]
  return named
    .filter((name) => !known.has(name))
    .map((name) => ({
      code: 'FORM_SOURCE',
      message: {
        vi: `“${field.label.vi}”: danh mục “${source.collection}” không có trường “${name}”; hãy kiểm tra lại.`,
        en: `“${field.label.en}”: “${source.collection}” has no field “${name}”; check it.`,
      },
      path: at,
    }))
}

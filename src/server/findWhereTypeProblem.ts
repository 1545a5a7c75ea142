import type { FlattenedField, Payload } from 'payload'

type FindWhereTypeProblemArgs = {
  fields: FlattenedField[]
  payload: Pick<Payload, 'collections'>
  where: unknown
}

const textOperators = new Set(['contains', 'exists', 'like', 'not_like'])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean => value === null || value === 'null'

const fits: Partial<Record<string, (value: unknown) => boolean>> = {
  checkbox: (value) => isNothing(value) || ['true', 'false', true, false].includes(value as boolean | string),
  date: (value) =>
    isNothing(value) ||
    (typeof value === 'string' && value !== '' && !Number.isNaN(new Date(value).getTime())),
  number: (value) =>
    isNothing(value) || (value !== '' && typeof value !== 'boolean' && Number.isFinite(Number(value))),
}

/** Says which condition of a well-formed `where` gives a date, number or yes/no field something else; undefined if none. */
export const findWhereTypeProblem = ({
  fields,
  payload,
  where,
}: FindWhereTypeProblemArgs): string | undefined => {
  const typeOf = (path: string[], from: FlattenedField[]): string | undefined => {
    const [head, ...rest] = path
    const field = from.find(({ name }) => name === head)
    if (field === undefined) return undefined
    if (rest.length === 0) return field.type
    if ('relationTo' in field && typeof field.relationTo === 'string') {
      const target = payload.collections[field.relationTo]
      return target ? typeOf(rest, target.config.flattenedFields) : undefined
    }
    return 'flattenedFields' in field ? typeOf(rest, field.flattenedFields) : undefined
  }
  const visit = (node: unknown): string | undefined => {
    if (!isRecord(node)) return undefined
    for (const [key, value] of Object.entries(node)) {
      const found = Array.isArray(value)
        ? value.map(visit).find((each) => each !== undefined)
        : visitField(key, value)
      if (found !== undefined) return found
    }
    return undefined
  }
  const visitField = (key: string, value: unknown): string | undefined => {
    const path = key.replace(/^version\./, '').split('.')
    const isFitting = fits[typeOf(path, fields) ?? '']
    if (isFitting === undefined || !isRecord(value)) return undefined
    for (const [operator, operand] of Object.entries(value)) {
      if (textOperators.has(operator)) continue
      // `in` may come as one text with commas.
      const isList = ['all', 'in', 'not_in'].includes(operator) && typeof operand === 'string'
      const values: unknown[] = isList ? operand.split(',') : Array.isArray(operand) ? operand : [operand]
      if (!values.every((each) => isFitting(each))) return key
    }
    return undefined
  }
  return visit(where)
}

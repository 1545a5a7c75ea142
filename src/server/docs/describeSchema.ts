import { isRecord } from '../../shared/isRecord.ts'
import { escapeHtml } from '../../notifications/escapeHtml.ts'

const inlineDepth = 4

const nameIn = (reference: string): string => reference.split('/').at(-1) ?? reference

/** A JSON Schema as one would write a type, in HTML, references as links. */
export const describeSchema = (schema: unknown, depth = 0): string => {
  if (!isRecord(schema)) return 'any'
  const { $ref, anyOf, const: only, enum: values, items, oneOf, properties, type } = schema
  if (typeof $ref === 'string') {
    const name = nameIn($ref)
    return `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`
  }
  const alternatives = anyOf ?? oneOf
  if (Array.isArray(alternatives)) return alternatives.map((each) => describeSchema(each, depth)).join(' | ')
  if (Array.isArray(values))
    return values.map((value) => `<i>${escapeHtml(JSON.stringify(value))}</i>`).join(' | ')
  if (only !== undefined) return `<i>${escapeHtml(JSON.stringify(only))}</i>`
  if (isRecord(properties) && depth < inlineDepth) return describeProperties(schema, properties, depth)
  if (items !== undefined) return `${describeSchema(items, depth)}[]`
  return escapeHtml(Array.isArray(type) ? type.join(' | ') : String(type ?? 'any'))
}

const describeProperties = (
  { required }: Record<string, unknown>,
  properties: Record<string, unknown>,
  depth: number,
): string => {
  const needed = Array.isArray(required) ? required : []
  const indent = '  '.repeat(depth + 1)
  const lines = Object.entries(properties).map(([name, each]) => {
    const note = isRecord(each) && typeof each.description === 'string' ? each.description : ''
    const comment = note === '' ? '' : ` <small>// ${escapeHtml(note)}</small>`
    return `${indent}<b>${escapeHtml(name)}</b>${needed.includes(name) ? '' : '?'}: ${describeSchema(each, depth + 1)}${comment}`
  })
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`
}

/** A text or number of a record as text, without blanks around it; empty when there is none. */
export function textAt(record: object, key: string): string {
  const value: unknown = Reflect.get(record, key)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() : ''
}

/** The id of a relationship, whether or not it was populated; null when there is none. */
export const idOf = (value: unknown): null | string => {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id)
  return null
}

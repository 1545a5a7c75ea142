/** Keys as a delegation keeps them; an empty list stands for everything. */
export const keysIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((key): key is string => typeof key === 'string') : []

/** One parameter of an address, as text. */
export const query = (name: string, description: string) => ({
  description,
  in: 'query' as const,
  name,
  schema: { type: 'string' },
})

/** What is kept for one person, as the condition of a query: under their account, or – about a dossier that they began under its seal – under their mark. */
export const ownWhere = (user: string, mark: string): { or: Record<string, { equals: string }>[] } => ({
  or: [{ user: { equals: user } }, { owner: { equals: mark } }],
})

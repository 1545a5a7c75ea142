/** Something that only BALLOT_SECRET opens, as it is stored: who began a dossier, or an urn. */
export type Seal = { kind: 'ballot-urns' | 'cases'; name: string; text: string }

/** The seal that a stored document bears; null where it bears none. */
export const sealOf = (slug: string, document: Record<string, unknown>): null | Seal => {
  const { id, key, seal, sealed } = document
  if (slug === 'cases' && typeof seal === 'string') return { kind: slug, name: String(id), text: seal }
  if (slug === 'ballot-urns' && typeof sealed === 'string')
    return { kind: slug, name: String(key), text: sealed }
  return null
}

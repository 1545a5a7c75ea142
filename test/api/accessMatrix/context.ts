import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'

import { collections, type CollectionRow } from './expected.ts'
import type { Book } from './cells.ts'
import { minimalData, type Fixture } from './fixtures.ts'
import type { Persona } from './personas.ts'

export type Matrix = {
  book: Book
  fixtures: Record<string, Fixture[]>
  payload: Payload
  personas: Persona[]
  url: string
}

export type Subject = {
  config: SanitizedCollectionConfig
  docs: Fixture[]
  row: CollectionRow
  slug: CollectionSlug
}

export const subjectsOf = ({ fixtures, payload }: Matrix): Subject[] =>
  Object.values(payload.collections).map(({ config }) => ({
    config,
    docs: fixtures[config.slug] ?? [],
    row: collections[config.slug] ?? { create: [], delete: [], read: [], update: [] },
    slug: config.slug,
  }))

/**
 * Writing goes by one of the two doors of HTTP in turn, so that all of it takes a minute; the Local API, on the same
 * rules, is asked for every cell.
 */
export const isTurnOf = (
  door: 'GraphQL' | 'REST',
  matrix: Matrix,
  persona: Persona,
  { slug }: Subject,
): boolean => {
  const place = matrix.personas.indexOf(persona) + Object.keys(matrix.payload.collections).indexOf(slug)
  return (place % 2 === 0) === (door === 'REST')
}

/** A document like this one, to be deleted by whoever may. */
export const copyOf = async ({ payload }: Matrix, { slug }: Subject, { data }: Fixture): Promise<string> => {
  const doc = await payload.db.create({
    collection: slug,
    data: { ...data, ...(await minimalData(payload, slug, true)) },
  })
  return String(doc.id)
}

/** Whether an answer means «not yours»: an unknown place counts as one, a complaint about content does not. */
export const isRefusal = (status: number): boolean => [401, 403, 404, 405].includes(status)

export const idsOf = (docs: unknown): string[] =>
  Array.isArray(docs) ? docs.map((doc) => String((doc as { id?: unknown }).id)) : []

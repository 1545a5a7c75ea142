import type { Payload } from 'payload'

import { publishableCollections } from '../commendation/publishableCollections.ts'
import { lexicalFromParagraphs } from '../documents/lexicalFromParagraphs.ts'
import { printValue } from '../documents/templates/printValue.ts'
import { localDay } from '../shared/localDay.ts'
import type { Entry } from './entry.ts'
import { keepClaim } from './keepClaim.ts'
import { keyedId } from '../database/keyedId.ts'
import { rowsOfKind } from './rowsOfKind.ts'

type Facts = {
  at?: string
  rev: number
  target: string
  /** Null takes the page off the site. */
  values: null | Record<'body' | 'summary' | 'title', unknown>
}

/**
 * Puts a dossier on the public site as a page, changes that page, or takes it off. A dossier has one page in a
 * collection, whose id follows from it, so that a repeat finds it made. What a later step has said of the page stands:
 * an older row that was held up changes nothing.
 */
export const publishPage = async (payload: Payload, entry: Entry) => {
  const { at, rev, target, values } = entry.payload as Facts
  const collection = publishableCollections.find((slug) => slug === target)
  if (!collection) throw new Error(`A workflow may not publish pages of ${target}`)
  if (await isOutdated(payload, entry, { rev, target })) {
    return { status: 'done' as const, summary: `${target}: bước sau đã thay` }
  }
  const id = keyedId(`page:${entry.subjectCollection}:${entry.subjectId}:${collection}`)
  const known = await payload.count({ collection, overrideAccess: true, where: { id: { equals: id } } })
  const isThere = known.totalDocs > 0
  await keepClaim(payload, entry)
  if (values === null) {
    if (isThere) await payload.update({ collection, data: { published: false }, id, overrideAccess: true })
    return { status: 'done' as const, summary: `${target}: ${id} (gỡ)` }
  }
  const data = pageOf(values, at)
  await (isThere
    ? payload.update({ collection, data, id, overrideAccess: true })
    : payload.create({ collection, data: { ...data, id } as never, overrideAccess: true }))
  return { status: 'done' as const, summary: `${target}: ${id}` }
}

/** Without a title there is no page; that is a fault of the procedure, which the health page then shows. */
const pageOf = ({ body, summary, title }: NonNullable<Facts['values']>, at = '') => {
  const name = printValue(title).replace(/\s+/g, ' ').trim().slice(0, 300)
  if (name === '') throw new Error('What is to be published has no title')
  const paragraphs = printValue(body)
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
  return {
    body: paragraphs.length > 0 ? (lexicalFromParagraphs(paragraphs) as never) : null,
    published: true,
    publishedOn: localDay(at),
    summary: printValue(summary) || null,
    title: name,
  }
}

const isOutdated = async (
  payload: Payload,
  entry: Entry,
  { rev, target }: Pick<Facts, 'rev' | 'target'>,
): Promise<boolean> => {
  const rows = (await rowsOfKind(payload, entry)) as Facts[]
  return rows.some((facts) => facts.target === target && facts.rev > rev)
}

import type { Payload } from 'payload'

import { publishableCollections } from '../commendation/publishableCollections.ts'
import { lexicalFromParagraphs } from '../documents/lexicalFromParagraphs.ts'
import { printValue } from '../documents/templates/printValue.ts'
import { mergePage } from '../publication/mergePage.ts'
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
 * an older row that was held up changes nothing; and so does what an editor has changed of it.
 */
export const publishPage = async (payload: Payload, entry: Entry) => {
  const { at, rev, target, values } = entry.payload as Facts
  const collection = publishableCollections.find((slug) => slug === target)
  if (!collection) throw new Error(`A workflow may not publish pages of ${target}`)
  const rows = (await rowsOfKind(payload, entry))
    .map((row) => row.payload as unknown as Facts)
    .filter((facts) => facts.target === target)
  if (rows.some((facts) => facts.rev > rev)) {
    return { status: 'done' as const, summary: `${target}: bước sau đã thay` }
  }
  const id = keyedId(`page:${entry.subjectCollection}:${entry.subjectId}:${collection}`)
  const page = (await payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
  })) as null | Record<string, unknown>
  await keepClaim(payload, entry)
  if (values === null) {
    if (page) await payload.update({ collection, data: { published: false }, id, overrideAccess: true })
    return { status: 'done' as const, summary: `${target}: ${id} (gỡ)` }
  }
  const next = pageOf(values, at)
  if (!page) {
    await payload.create({ collection, data: { ...next, id } as never, overrideAccess: true })
    return { status: 'done' as const, summary: `${target}: ${id}` }
  }
  const { data, kept } = mergePage(page, rows.flatMap(versionOf), next)
  // Also where an editor took it off meanwhile: whoever takes the step says that it is public.
  await payload.update({ collection, data: { ...data, published: true }, id, overrideAccess: true })
  const parts = kept.flatMap((field) => partNames[field] ?? [])
  const edited = parts.length > 0 ? ` (giữ phần đã biên tập: ${parts.join(', ')})` : ''
  return { status: 'done' as const, summary: `${target}: ${id}${edited}` }
}

const partNames: Record<string, string> = {
  body: 'nội dung',
  publishedOn: 'ngày đăng',
  summary: 'tóm tắt',
  title: 'tiêu đề',
}

/** What a row has said of the page; nothing where it took it off, or had no title and failed. */
const versionOf = ({ at, values }: Facts) =>
  values === null || printValue(values.title).trim() === '' ? [] : [pageOf(values, at)]

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

import type { Payload, Where } from 'payload'

import type { ListQuery } from '../../publication/parseListQuery.ts'
import { searchExemplars } from '../../publication/searchExemplars.ts'
import { toExemplarCard } from '../../publication/toExemplarCard.ts'
import type { ExemplarCard } from '../../publication/types.ts'
import { picturesOf } from './picturesOf.ts'

export type ExemplarList = { cards: ExemplarCard[]; page: number; total: number; totalPages: number }

type ListExemplarsArgs = ListQuery & { except?: string; pageSize: number }

/** More than the office publishes in decades; the search reads no further back. */
const searched = 2000

const cardFields = {
  cover: true,
  holderName: true,
  publishedAt: true,
  slug: true,
  summary: true,
  title: true,
  unitName: true,
} as const

/** Published exemplars, newest first; what is published is decided by the access rules for a reader without account. */
export const listExemplars = async (payload: Payload, args: ListExemplarsArgs): Promise<ExemplarList> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'exemplars',
    depth: 0,
    disableErrors: true,
    limit: args.search === '' ? args.pageSize : searched,
    overrideAccess: false,
    page: args.search === '' ? args.page : 1,
    pagination: args.search === '',
    select: cardFields,
    sort: ['-publishedAt', 'slug'],
    where: publishedExcept(args.except),
  })
  const found = searchExemplars(
    docs.map((doc) => toExemplarCard(doc)),
    args.search,
  )
  const total = args.search === '' ? totalDocs : found.length
  const first = (args.page - 1) * args.pageSize
  const shown = args.search === '' ? found : found.slice(first, first + args.pageSize)
  const pictures = await picturesOf(
    payload,
    shown.map((card) => card.coverId),
  )
  return {
    cards: shown.map((card) => ({ ...card, cover: pictures.get(card.coverId ?? '') ?? null })),
    page: args.page,
    total,
    totalPages: Math.max(1, Math.ceil(total / args.pageSize)),
  }
}

function publishedExcept(slug: string | undefined): Where {
  // The state is asked for too: whoever may read drafts must not see them on the public pages.
  const published: Where = { state: { equals: 'published' } }
  return slug === undefined ? published : { and: [published, { slug: { not_equals: slug } }] }
}

import { idOf } from '../shared/idOf.ts'
import { textAt } from './textAt.ts'
import type { ExemplarCard, Picture } from './types.ts'

/** A stored exemplar as a card; `pictures` are the covers found, by id. */
export function toExemplarCard(
  record: object,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): ExemplarCard {
  const coverId = idOf(Reflect.get(record, 'cover'))
  return {
    cover: (coverId === null ? undefined : pictures.get(coverId)) ?? null,
    coverId,
    holderName: textAt(record, 'holderName'),
    publishedAt: textAt(record, 'publishedAt'),
    slug: textAt(record, 'slug'),
    summary: textAt(record, 'summary'),
    title: textAt(record, 'title'),
    unitName: textAt(record, 'unitName'),
  }
}

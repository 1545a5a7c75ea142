import type { Payload } from 'payload'

import { bodyPictures } from '../../publication/bodyPictures.ts'
import { isReference } from '../../publication/isReference.ts'
import { prepareBody } from '../../publication/prepareBody.ts'
import { toExemplarCard } from '../../publication/toExemplarCard.ts'
import type { Body, ExemplarCard } from '../../publication/types.ts'
import { countLearners } from '../exemplars/countLearners.ts'
import { picturesOf } from './picturesOf.ts'

/** `learners`: how many units learn from it. */
export type ExemplarPage = ExemplarCard & { body: Body | null; learners: number }

/** One published exemplar by its address; null when there is none or it is not (or no longer) public. */
export const findExemplar = async (payload: Payload, slug: string): Promise<ExemplarPage | null> => {
  if (!isReference(slug)) return null
  const { docs } = await payload.find({
    collection: 'exemplars',
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: {
      body: true,
      cover: true,
      holderName: true,
      publishedAt: true,
      slug: true,
      summary: true,
      title: true,
      unitName: true,
    },
    where: { and: [{ slug: { equals: slug } }, { state: { equals: 'published' } }] },
  })
  const [doc] = docs
  if (doc === undefined) return null
  const body: unknown = Reflect.get(doc, 'body')
  const pictures = await picturesOf(payload, [toExemplarCard(doc).coverId, ...bodyPictures(body)])
  const learners = await countLearners(payload, String(doc.id))
  return { ...toExemplarCard(doc, pictures), body: prepareBody(body, pictures), learners }
}

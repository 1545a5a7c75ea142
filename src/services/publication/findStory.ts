import type { Payload } from 'payload'

import { bodyPictures } from '../../publication/bodyPictures.ts'
import { isReference } from '../../publication/isReference.ts'
import { prepareBody } from '../../publication/prepareBody.ts'
import { toStory } from '../../publication/toStory.ts'
import type { Body, Story, StoryKind } from '../../publication/types.ts'
import { picturesOf } from './picturesOf.ts'

export type StoryPage = Story & { body: Body | null }

/** One published article or notice; null when there is none or it is not (or no longer) public. */
export const findStory = async (payload: Payload, kind: StoryKind, id: string): Promise<null | StoryPage> => {
  if (!isReference(id)) return null
  const { docs } = await payload.find({
    collection: kind,
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { body: true, createdAt: true, publishedOn: true, summary: true, title: true },
    where: { and: [{ id: { equals: id } }, { published: { equals: true } }] },
  })
  const doc: object | undefined = docs[0]
  if (doc === undefined) return null
  const body: unknown = Reflect.get(doc, 'body')
  return { ...toStory(doc, kind), body: prepareBody(body, await picturesOf(payload, bodyPictures(body))) }
}

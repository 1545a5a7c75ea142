import type { Payload } from 'payload'

import { newestFirst } from '../../publication/newestFirst.ts'
import { toStory } from '../../publication/toStory.ts'
import type { Story, StoryKind } from '../../publication/types.ts'

type ListStoriesArgs = { kind: StoryKind; page?: number; pageSize: number }

export type StoryList = { page: number; stories: Story[]; total: number; totalPages: number }

/** Published articles or notices, newest first. */
export const listStories = async (
  payload: Payload,
  { kind, page = 1, pageSize }: ListStoriesArgs,
): Promise<StoryList> => {
  const { docs, totalDocs } = await payload.find({
    collection: kind,
    depth: 0,
    disableErrors: true,
    limit: pageSize,
    overrideAccess: false,
    page,
    select: { createdAt: true, publishedOn: true, summary: true, title: true },
    sort: ['-publishedOn', '-createdAt'],
    where: { published: { equals: true } },
  })
  return {
    page,
    stories: newestFirst(docs.map((doc) => toStory(doc, kind))),
    total: totalDocs,
    totalPages: Math.max(1, Math.ceil(totalDocs / pageSize)),
  }
}

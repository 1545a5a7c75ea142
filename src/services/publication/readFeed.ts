import type { Payload } from 'payload'

import { newestFirst } from '../../publication/newestFirst.ts'
import { exemplarPath, storyPath } from '../../publication/pathOf.ts'
import type { FeedItem } from '../../publication/types.ts'
import { listExemplars } from './listExemplars.ts'
import { listStories } from './listStories.ts'

const categories = { articles: 'Bài viết', notices: 'Thông báo' } as const

/** The newest of everything published, at most `limit` entries. */
export const readFeed = async (payload: Payload, limit: number): Promise<FeedItem[]> => {
  const [exemplars, articles, notices] = await Promise.all([
    listExemplars(payload, { page: 1, pageSize: limit, search: '' }),
    listStories(payload, { kind: 'articles', pageSize: limit }),
    listStories(payload, { kind: 'notices', pageSize: limit }),
  ])
  const items: FeedItem[] = [
    ...exemplars.cards.map((card) => ({
      category: 'Gương điển hình tiên tiến',
      date: card.publishedAt,
      path: exemplarPath(card),
      summary: card.summary,
      title: card.title,
    })),
    ...[...articles.stories, ...notices.stories].map((story) => ({
      category: categories[story.kind],
      date: story.date,
      path: storyPath(story),
      summary: story.summary,
      title: story.title,
    })),
  ]
  return newestFirst(items).slice(0, limit)
}

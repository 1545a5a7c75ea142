import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { storyPath } from '../../../../publication/pathOf.ts'
import { findStory } from '../../../../services/publication/findStory.ts'
import { StoryPageView } from '../../parts/StoryPageView.tsx'
import { sitePayload } from '../../sitePayload.ts'

type PageProps = { params: Promise<{ id: string }> }

// Once a request: the page and its metadata ask for the same text.
const storyOf = cache(async (id: string) => findStory(await sitePayload(), 'articles', id))

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const story = await storyOf((await params).id)
  if (story === null) return { title: 'Không tìm thấy trang' }
  return {
    alternates: { canonical: storyPath(story) },
    description: story.summary || undefined,
    openGraph: { publishedTime: story.date, title: story.title, type: 'article' },
    title: story.title,
  }
}

export default async function ArticlePage({ params }: PageProps) {
  const story = await storyOf((await params).id)
  if (story === null) notFound()
  return <StoryPageView story={story} />
}

import type { Metadata } from 'next'

import { StoryIndex } from '../parts/StoryIndex.tsx'

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const lead = 'Tin tức, kinh nghiệm và cách làm hay trong công tác thi đua, khen thưởng.'

export const metadata: Metadata = {
  alternates: { canonical: '/bai-viet' },
  description: lead,
  title: 'Bài viết',
}

export default async function ArticlesPage({ searchParams }: PageProps) {
  return (
    <StoryIndex
      empty="Chưa có bài viết nào được đăng."
      kind="articles"
      lead={lead}
      path="/bai-viet"
      query={await searchParams}
      title="Bài viết"
    />
  )
}

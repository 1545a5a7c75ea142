import type { Metadata } from 'next'

import { StoryIndex } from '../parts/StoryIndex.tsx'

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const lead = 'Thông báo về phong trào thi đua, lịch nhận hồ sơ và kết quả khen thưởng.'

export const metadata: Metadata = {
  alternates: { canonical: '/thong-bao' },
  description: lead,
  title: 'Thông báo',
}

export default async function NoticesPage({ searchParams }: PageProps) {
  return (
    <StoryIndex
      empty="Chưa có thông báo nào được đăng."
      kind="notices"
      lead={lead}
      path="/thong-bao"
      query={await searchParams}
      title="Thông báo"
    />
  )
}

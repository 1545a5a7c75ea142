import { notFound } from 'next/navigation'

import { parseListQuery } from '../../../publication/parseListQuery.ts'
import type { StoryKind } from '../../../publication/types.ts'
import { listStories } from '../../../services/publication/listStories.ts'
import { sitePayload } from '../sitePayload.ts'
import { Empty } from './Empty.tsx'
import { PageHead } from './PageHead.tsx'
import { Pager } from './Pager.tsx'
import { SiteFrame } from './SiteFrame.tsx'
import { StoryList } from './StoryList.tsx'

type StoryIndexProps = {
  empty: string
  kind: StoryKind
  lead: string
  path: string
  query: Record<string, string | string[] | undefined>
  title: string
}

const pageSize = 20

/** All articles or all notices, page by page. */
export async function StoryIndex({ empty, kind, lead, path, query, title }: StoryIndexProps) {
  const { page } = parseListQuery(query)
  const { stories, totalPages } = await listStories(await sitePayload(), { kind, page, pageSize })
  if (page > totalPages) notFound()
  return (
    <SiteFrame current={kind}>
      <PageHead lead={lead} title={title} />
      <div className="wrap section">
        {stories.length === 0 ? <Empty title={empty} /> : <StoryList level={2} stories={stories} />}
        <Pager page={page} path={path} totalPages={totalPages} />
      </div>
    </SiteFrame>
  )
}

import type { Body, Story } from '../../../publication/types.ts'
import { Day } from './Day.tsx'
import { Prose } from './Prose.tsx'
import { SiteFrame } from './SiteFrame.tsx'

type StoryPageViewProps = { story: Story & { body: Body | null } }

const sections = {
  articles: { href: '/bai-viet', label: 'Bài viết' },
  notices: { href: '/thong-bao', label: 'Thông báo' },
} as const

/** An article or a notice on its own page. */
export function StoryPageView({ story }: StoryPageViewProps) {
  const section = sections[story.kind]
  return (
    <SiteFrame current={story.kind}>
      <article className="reading wrap-narrow">
        <p className="kicker">
          <a href={section.href}>{section.label}</a>
        </p>
        <h1>{story.title}</h1>
        <p className="meta">
          Đăng ngày <Day iso={story.date} />
        </p>
        {story.summary === '' ? null : <p className="lead">{story.summary}</p>}
        <Prose body={story.body} />
        <p className="back">
          <a href={section.href}>← Tất cả {section.label.toLocaleLowerCase('vi')}</a>
        </p>
      </article>
    </SiteFrame>
  )
}

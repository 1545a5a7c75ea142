import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { parseListQuery } from '../../../publication/parseListQuery.ts'
import { listExemplars } from '../../../services/publication/listExemplars.ts'
import { Empty } from '../parts/Empty.tsx'
import { ExemplarCardView } from '../parts/ExemplarCardView.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { Pager } from '../parts/Pager.tsx'
import { SiteFrame } from '../parts/SiteFrame.tsx'
import { sitePayload } from '../sitePayload.ts'

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const path = '/guong-dien-hinh'
const pageSize = 12

export const metadata: Metadata = {
  alternates: { canonical: path },
  description: 'Những tập thể, cá nhân điển hình tiên tiến của cơ quan.',
  title: 'Gương điển hình tiên tiến',
}

export default async function ExemplarsPage({ searchParams }: PageProps) {
  const { page, search } = parseListQuery(await searchParams)
  const { cards, total, totalPages } = await listExemplars(await sitePayload(), { page, pageSize, search })
  if (page > totalPages) notFound()
  return (
    <SiteFrame current="exemplars">
      <PageHead
        lead="Những tập thể, cá nhân có việc làm tốt, sáng kiến hay, được giới thiệu để cùng học tập và nhân rộng."
        title="Gương điển hình tiên tiến"
      >
        <form action={path} className="search" role="search">
          <label className="unseen" htmlFor="tim">
            Tìm gương điển hình
          </label>
          <input
            defaultValue={search}
            id="tim"
            maxLength={100}
            name="q"
            placeholder="Tên người, đơn vị, việc làm… (có dấu hoặc không dấu)"
            type="search"
          />
          <button type="submit">Tìm kiếm</button>
        </form>
      </PageHead>
      <div className="wrap section">
        {search === '' ? null : (
          <p className="found" role="status">
            {total === 0 ? 'Không có' : total} kết quả cho «{search}». <a href={path}>Xem tất cả</a>
          </p>
        )}
        {cards.length > 0 ? (
          <div className={cards.length < 3 ? 'cards cards-few' : 'cards'}>
            {cards.map((card) => (
              <ExemplarCardView card={card} key={card.slug} level={2} />
            ))}
          </div>
        ) : search === '' ? (
          <Empty title="Những gương sáng sắp được giới thiệu tại đây.">
            <p>Bài viết được đăng sau khi xác minh, có sự đồng ý của người được nêu gương và được duyệt.</p>
          </Empty>
        ) : (
          <Empty title="Không tìm thấy gương điển hình phù hợp.">
            <p>Hãy thử ít từ hơn, hoặc tên đơn vị thay cho tên người. Không cần gõ dấu.</p>
          </Empty>
        )}
        <Pager page={page} path={path} search={search} totalPages={totalPages} />
      </div>
    </SiteFrame>
  )
}

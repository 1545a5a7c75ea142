import type { Metadata } from 'next'

import type { ExemplarCard, LegalRow, Story } from '../../publication/types.ts'
import { currentCampaign } from '../../services/publication/currentCampaign.ts'
import { listExemplars } from '../../services/publication/listExemplars.ts'
import { listLegalDocuments } from '../../services/publication/listLegalDocuments.ts'
import { listStories } from '../../services/publication/listStories.ts'
import { CampaignPanel } from './parts/CampaignPanel.tsx'
import { Day } from './parts/Day.tsx'
import { Empty } from './parts/Empty.tsx'
import { ExemplarCardView } from './parts/ExemplarCardView.tsx'
import { Rosette } from './parts/Rosette.tsx'
import { SiteFrame } from './parts/SiteFrame.tsx'
import { StoryList } from './parts/StoryList.tsx'
import { siteIdentity } from './siteIdentity.ts'
import { sitePayload } from './sitePayload.ts'

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function FrontPage() {
  const payload = await sitePayload()
  const [identity, exemplars, articles, notices, legal, campaign] = await Promise.all([
    siteIdentity(),
    listExemplars(payload, { page: 1, pageSize: 5, search: '' }),
    listStories(payload, { kind: 'articles', pageSize: 4 }),
    listStories(payload, { kind: 'notices', pageSize: 4 }),
    listLegalDocuments(payload, 5),
    currentCampaign(payload),
  ])
  return (
    <SiteFrame current="home">
      <section aria-labelledby="ten-trang" className="hero">
        <div className="wrap hero-inner">
          <div>
            <p className="hero-office">{identity.office}</p>
            <h1 id="ten-trang">{identity.name}</h1>
            <p className="hero-lead">{identity.description}</p>
            <form action="/guong-dien-hinh" className="search" role="search">
              <label className="unseen" htmlFor="tim-nhanh">
                Tìm gương điển hình
              </label>
              <input
                id="tim-nhanh"
                maxLength={100}
                name="q"
                placeholder="Tên người, đơn vị, việc làm…"
                type="search"
              />
              <button type="submit">Tìm kiếm</button>
            </form>
          </div>
          <Rosette />
        </div>
      </section>
      <FeaturedExemplars cards={exemplars.cards} total={exemplars.total} />
      {campaign === null ? null : <CampaignPanel campaign={campaign} />}
      <div className="wrap section columns">
        <News
          empty="Chưa có thông báo nào được đăng."
          href="/thong-bao"
          id="thong-bao"
          stories={notices.stories}
          title="Thông báo"
        />
        <News
          empty="Chưa có bài viết nào được đăng."
          href="/bai-viet"
          id="bai-viet"
          stories={articles.stories}
          title="Bài viết"
        />
      </div>
      <LegalTeaser rows={legal} />
    </SiteFrame>
  )
}

type FeaturedExemplarsProps = { cards: ExemplarCard[]; total: number }

function FeaturedExemplars({ cards, total }: FeaturedExemplarsProps) {
  return (
    <section aria-labelledby="guong" className="wrap section">
      <div className="section-head">
        <h2 id="guong">Gương điển hình tiên tiến</h2>
        {total > cards.length ? <a href="/guong-dien-hinh">Xem tất cả {total} gương</a> : null}
      </div>
      {cards.length === 0 ? (
        <Empty title="Những gương sáng sắp được giới thiệu tại đây.">
          <p>Bài viết được đăng sau khi xác minh, có sự đồng ý của người được nêu gương và được duyệt.</p>
        </Empty>
      ) : (
        <div className={cards.length < 3 ? 'cards cards-few' : 'cards cards-featured'}>
          {cards.map((card, index) => (
            <ExemplarCardView card={card} isLead={index === 0} key={card.slug} />
          ))}
        </div>
      )}
    </section>
  )
}

type NewsProps = { empty: string; href: string; id: string; stories: Story[]; title: string }

function News({ empty, href, id, stories, title }: NewsProps) {
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {stories.length === 0 ? null : (
          <a aria-label={`Xem tất cả ${title.toLocaleLowerCase('vi')}`} href={href}>
            Xem tất cả
          </a>
        )}
      </div>
      {stories.length === 0 ? <Empty title={empty} /> : <StoryList stories={stories} />}
    </section>
  )
}

type LegalTeaserProps = { rows: LegalRow[] }

function LegalTeaser({ rows }: LegalTeaserProps) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="van-ban" className="tinted">
      <div className="wrap section">
        <div className="section-head">
          <h2 id="van-ban">Văn bản pháp luật</h2>
          <a href="/van-ban">Xem tất cả văn bản</a>
        </div>
        <ul className="legal-teaser">
          {rows.map((row) => (
            <li key={`${row.number}-${row.title}`}>
              <p className="legal-number">{row.number || 'Chưa rõ số'}</p>
              <p>{row.title}</p>
              <p className="meta">
                {row.issuer} <Day iso={row.date} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

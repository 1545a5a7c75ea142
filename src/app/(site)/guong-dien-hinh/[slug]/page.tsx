import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { exemplarPath } from '../../../../publication/pathOf.ts'
import { findExemplar } from '../../../../services/publication/findExemplar.ts'
import { listExemplars } from '../../../../services/publication/listExemplars.ts'
import { Cover } from '../../parts/Cover.tsx'
import { Day } from '../../parts/Day.tsx'
import { ExemplarCardView } from '../../parts/ExemplarCardView.tsx'
import { Prose } from '../../parts/Prose.tsx'
import { SiteFrame } from '../../parts/SiteFrame.tsx'
import { sitePayload } from '../../sitePayload.ts'

type PageProps = { params: Promise<{ slug: string }> }

// Once a request: the page and its metadata ask for the same exemplar.
const exemplarOf = cache(async (slug: string) => findExemplar(await sitePayload(), slug))

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const exemplar = await exemplarOf((await params).slug)
  if (exemplar === null) return { title: 'Không tìm thấy trang' }
  const { cover, publishedAt, summary, title } = exemplar
  return {
    alternates: { canonical: exemplarPath(exemplar) },
    description: summary,
    openGraph: {
      description: summary,
      images: cover === null ? [] : [{ alt: cover.alt, url: cover.url }],
      publishedTime: publishedAt,
      title,
      type: 'article',
    },
    title,
  }
}

export default async function ExemplarPage({ params }: PageProps) {
  const exemplar = await exemplarOf((await params).slug)
  if (exemplar === null) notFound()
  const others = await listExemplars(await sitePayload(), {
    except: exemplar.slug,
    page: 1,
    pageSize: 3,
    search: '',
  })
  return (
    <SiteFrame current="exemplars">
      <article className="exemplar">
        <header className="exemplar-head">
          <div className="wrap exemplar-head-inner">
            <div>
              <p className="kicker">
                <a href="/guong-dien-hinh">Gương điển hình tiên tiến</a>
              </p>
              <h1>{exemplar.title}</h1>
              <p className="lead">{exemplar.summary}</p>
              <dl className="facts">
                <Fact label="Điển hình" value={exemplar.holderName} />
                {exemplar.unitName === exemplar.holderName ? null : (
                  <Fact label="Đơn vị" value={exemplar.unitName} />
                )}
                <div>
                  <dt>Ngày đăng</dt>
                  <dd>
                    <Day iso={exemplar.publishedAt} />
                  </dd>
                </div>
                {exemplar.learners === 0 ? null : (
                  <Fact label="Học tập mô hình" value={`${String(exemplar.learners)} đơn vị`} />
                )}
              </dl>
            </div>
            <Cover card={exemplar} />
          </div>
        </header>
        <div className="reading wrap-narrow">
          <Prose body={exemplar.body} />
          <p className="back">
            <a href="/guong-dien-hinh">← Tất cả gương điển hình</a>
          </p>
        </div>
      </article>
      {others.cards.length === 0 ? null : (
        <section aria-labelledby="guong-khac" className="tinted no-print">
          <div className="wrap section">
            <div className="section-head">
              <h2 id="guong-khac">Gương điển hình khác</h2>
            </div>
            <div className={others.cards.length < 3 ? 'cards cards-few' : 'cards'}>
              {others.cards.map((card) => (
                <ExemplarCardView card={card} key={card.slug} />
              ))}
            </div>
          </div>
        </section>
      )}
    </SiteFrame>
  )
}

type FactProps = { label: string; value: string }

function Fact({ label, value }: FactProps) {
  if (value === '') return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

import type { ReactNode } from 'react'

import { siteIdentity } from '../siteIdentity.ts'
import { Emblem } from './Emblem.tsx'

const sections = [
  { href: '/', key: 'home', label: 'Trang chủ' },
  { href: '/guong-dien-hinh', key: 'exemplars', label: 'Gương điển hình' },
  { href: '/bai-viet', key: 'articles', label: 'Bài viết' },
  { href: '/thong-bao', key: 'notices', label: 'Thông báo' },
  { href: '/van-ban', key: 'legal', label: 'Văn bản' },
] as const

export type SectionKey = (typeof sections)[number]['key']

type SiteFrameProps = { children: ReactNode; current?: SectionKey }

/** The frame of every public page: who speaks, where one is, and where to go. */
export async function SiteFrame({ children, current }: SiteFrameProps) {
  const { name, office, parent, shortName } = await siteIdentity()
  return (
    <>
      <header className="masthead">
        <div className="masthead-inner">
          <a className="brand" href="/">
            <Emblem />
            <span>
              <span className="brand-office">{office}</span>
              <span className="brand-name">{shortName}</span>
            </span>
          </a>
          <nav aria-label="Mục chính" className="mainnav">
            <ul>
              {sections.map(({ href, key, label }) => (
                <li key={key}>
                  <a aria-current={key === current ? 'page' : undefined} href={href}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <div className="colophon-inner">
          <div>
            <p className="colophon-name">{name}</p>
            <p>{[parent, office].filter((part) => part !== '').join(' · ')}</p>
          </div>
          <ul>
            <li>
              <a href="/rss.xml">Theo dõi bằng RSS</a>
            </li>
            <li>
              <a href="/van-ban">Văn bản pháp luật</a>
            </li>
            <li>
              <a href="/admin">Đăng nhập hệ thống</a>
            </li>
          </ul>
        </div>
      </footer>
    </>
  )
}

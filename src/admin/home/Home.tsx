import type { ServerProps } from 'payload'

import { Figures } from './Figures.tsx'
import { loadHome } from './loadHome.ts'
import { News } from './News.tsx'
import { QuickLinks } from './QuickLinks.tsx'
import { WorkList } from './WorkList.tsx'

import '../admin.css'

/** The first page of the panel: what waits for this person, where to begin, and how things stand. */
export async function Home({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const home = await loadHome(payload, user)

  return (
    <div className="td-home">
      <header>
        <h1>
          {language === 'vi' ? 'Xin chào, ' : 'Welcome, '}
          {home.name}
        </h1>
        <p className="td-muted">
          {language === 'vi'
            ? 'Hệ thống quản lý công tác thi đua, khen thưởng'
            : 'Emulation and commendation management'}
        </p>
      </header>
      <QuickLinks language={language} roles={home.roles} />
      <div className="td-home__columns">
        <WorkList items={home.items} language={language} now={home.now} total={home.total} />
        <News language={language} notices={home.notices} />
      </div>
      <Figures counts={home.counts} language={language} />
    </div>
  )
}

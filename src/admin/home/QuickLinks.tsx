import type { Role } from '../../commendation/roles.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { Text } from '../../shared/text.ts'

type Link = { label: Text; roles: Role[]; url: string }

const links: Link[] = [
  {
    label: { vi: 'Lập hồ sơ đề nghị', en: 'Start a nomination' },
    roles: ['unit-officer', 'unit-head', 'standing-officer', 'employee'],
    url: '/admin/start',
  },
  {
    label: { vi: 'Lập hồ sơ theo thủ tục', en: 'Start a case' },
    roles: ['unit-officer', 'unit-head', 'standing-officer', 'standing-head', 'employee', 'inspector'],
    url: '/admin/start-case',
  },
  {
    label: { vi: 'Tạo phiên họp', en: 'Set up a session' },
    roles: ['council-secretary'],
    url: '/admin/start-session',
  },
  {
    label: { vi: 'Soạn quyết định', en: 'Draft a decision' },
    roles: ['standing-officer', 'standing-head', 'clerk'],
    url: '/admin/start-decision',
  },
  {
    label: { vi: 'Giới thiệu điển hình', en: 'Introduce an exemplar' },
    roles: ['unit-officer', 'unit-head', 'standing-officer', 'editor'],
    url: '/admin/collections/exemplars/create',
  },
  {
    label: { vi: 'Phát động phong trào', en: 'Launch a campaign' },
    roles: ['standing-officer', 'standing-head'],
    url: '/admin/collections/campaigns/create',
  },
]

/** Where people of these roles usually begin. */
export function QuickLinks({ language, roles }: { language: Language; roles: string[] }) {
  const mine = links.filter((link) => link.roles.some((role) => roles.includes(role)))
  if (mine.length === 0) return null

  return (
    <nav aria-label={language === 'vi' ? 'Lối tắt' : 'Quick links'} className="td-quick">
      {mine.map((link, index) => (
        <a className={`td-button${index === 0 ? ' td-button--primary' : ''}`} href={link.url} key={link.url}>
          {say(link.label, language)}
        </a>
      ))}
    </nav>
  )
}

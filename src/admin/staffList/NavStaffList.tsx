'use client'

import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'

/** Leads administrators to where a list of staff is brought in; nobody else may. */
export function NavStaffList() {
  const language = useLanguage()
  if (!useMe()?.roles.includes('system-admin')) return null

  return (
    <a className="nav__link td-nav" href="/admin/staff-list">
      <span className="nav__link-label">
        {language === 'vi' ? 'Nhập danh sách cán bộ' : 'Bring in a list of staff'}
      </span>
    </a>
  )
}

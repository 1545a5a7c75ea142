'use client'

import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'

/** Leads those who keep the system running to its health; nobody else is shown it. */
export function NavHealth() {
  const language = useLanguage()
  const roles = useMe()?.roles ?? []
  if (!roles.some((role) => role === 'system-admin' || role === 'standing-head')) return null

  return (
    <a className="nav__link td-nav" href="/admin/health">
      <span className="nav__link-label">{language === 'vi' ? 'Tình trạng hệ thống' : 'System health'}</span>
    </a>
  )
}

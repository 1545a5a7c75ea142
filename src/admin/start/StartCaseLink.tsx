'use client'

import { useLanguage } from '../shared/useLanguage.ts'

import '../admin.css'

/** Above the list of cases, which the panel's own button cannot add to. */
export function StartCaseLink() {
  const vi = useLanguage() === 'vi'

  return (
    <p>
      <a className="td-button td-button--primary" href="/admin/start-case">
        {vi ? 'Lập hồ sơ theo thủ tục' : 'Start a case'}
      </a>
    </p>
  )
}

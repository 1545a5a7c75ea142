'use client'

import { useLanguage } from '../shared/useLanguage.ts'

/** The first link of the navigation. */
export function NavTodo() {
  return (
    <a className="nav__link td-nav" href="/admin/todo">
      <span className="nav__link-label">{useLanguage() === 'vi' ? 'Việc cần làm' : 'To do'}</span>
    </a>
  )
}

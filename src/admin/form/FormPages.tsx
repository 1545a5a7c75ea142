'use client'

import type { PageDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'

type FormPagesProps = {
  current: number
  language: Language
  onChoose: (index: number) => void
  pages: PageDefinition[]
  /** Whether something on the page is to be corrected, by page. */
  wrong: boolean[]
}

/** How far the form has come, and the way to any page of it. */
export function FormPages({ current, language, onChoose, pages, wrong }: FormPagesProps) {
  if (pages.length < 2) return null
  const vi = language === 'vi'

  return (
    <nav aria-label={vi ? 'Các trang của biểu mẫu' : 'Pages of the form'} className="td-pages">
      <progress
        aria-label={
          vi ? `Trang ${current + 1} trên ${pages.length}` : `Page ${current + 1} of ${pages.length}`
        }
        max={pages.length}
        value={current + 1}
      />
      <ol>
        {pages.map((page, index) => (
          <li key={page.key}>
            <button
              aria-current={index === current ? 'step' : undefined}
              className="td-pages__step"
              onClick={() => onChoose(index)}
              type="button"
            >
              <span className="td-pages__number">{index + 1}</span> {say(page.title, language)}
              {wrong[index] && <span className="td-error">{vi ? ' – cần sửa' : ' – to correct'}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

'use client'

import { useEffect } from 'react'
import type { ReactNode } from 'react'

import type { Language } from '../../shared/language.ts'
import { useLanguage } from './useLanguage.ts'

/**
 * Gives the panel's own controls the names and the place in the order of keys that they come without, so that the
 * boxes of a list and the choices of a field can be told apart by ear. They are drawn late and anew, hence the watch.
 */
export function NamedControls({ children }: { children: ReactNode }) {
  const language = useLanguage()

  useEffect(() => {
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => nameControls(language))
    }
    const observer = new MutationObserver(later)
    observer.observe(document.body, { childList: true, subtree: true })
    later()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [language])

  return children
}

const each = (selector: string, change: (element: HTMLElement) => void): void =>
  document.querySelectorAll<HTMLElement>(selector).forEach(change)

const nameControls = (language: Language): void => {
  const words =
    language === 'vi'
      ? {
          all: 'Chọn tất cả',
          down: 'Xếp giảm dần',
          more: 'Thao tác khác',
          one: 'Chọn dòng này',
          up: 'Xếp tăng dần',
        }
      : {
          all: 'Select all',
          down: 'Sort descending',
          more: 'More actions',
          one: 'Select row',
          up: 'Sort ascending',
        }
  each('button[aria-hidden="true"], [role="button"][aria-hidden="true"]', (button) => (button.tabIndex = -1))
  // A value that can be dragged holds buttons of its own, which a button may not.
  each('.multi-value[role="button"]', (value) => value.setAttribute('role', 'group'))
  // The views of a document stand in a list without items: links, and a part without a role for the one in sight.
  each('ul.doc-tabs__tabs', (list) => list.setAttribute('role', 'group'))
  each('div.doc-tab[aria-label]', (here) => here.removeAttribute('aria-label'))
  each('.doc-controls__popup .popup-button:not([aria-label])', (button) =>
    button.setAttribute('aria-label', words.more),
  )
  // The panel reads a label in two languages out as an object.
  each('.sort-column__button[aria-label*="[object"]', (button) => {
    const column = button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent?.trim()
    const way = button.classList.contains('sort-column__asc') ? words.up : words.down
    button.setAttribute('aria-label', `${way}: ${column ?? ''}`)
  })
  each('table input[type="checkbox"][aria-label=""]', (box) => {
    box.removeAttribute('aria-labelledby')
    box.removeAttribute('title')
    box.setAttribute('aria-label', box.id === 'select-all' ? words.all : words.one)
  })
  each(
    '.field-type :is(input[role="combobox"], .date-time-picker input, [data-lexical-editor]):not([aria-label], [aria-labelledby])',
    (input) => {
      const label = input.closest('.field-type')?.querySelector('.field-label')?.textContent?.trim()
      if (label) input.setAttribute('aria-label', label.replace(/\s*\*$/, ''))
    },
  )
}

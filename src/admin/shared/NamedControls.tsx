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
    // At once and not in the next frame: what is drawn is never without a name for whoever looks just then.
    const observer = new MutationObserver(() => nameControls(language))
    observer.observe(document.body, { childList: true, subtree: true })
    nameControls(language)
    return () => observer.disconnect()
  }, [language])

  return children
}

const each = (selector: string, change: (element: HTMLElement) => void): void =>
  document.querySelectorAll<HTMLElement>(selector).forEach(change)

const words = {
  en: {
    all: 'Select all',
    clear: 'Clear the date',
    close: 'Close this message',
    down: 'Sort descending',
    more: 'More actions',
    next: 'Next page',
    one: 'Select row',
    previous: 'Previous page',
    row: 'Actions on this row',
    rows: 'Actions on all rows',
    up: 'Sort ascending',
  },
  vi: {
    all: 'Chọn tất cả',
    clear: 'Xóa ngày',
    close: 'Đóng thông báo này',
    down: 'Xếp giảm dần',
    more: 'Thao tác khác',
    next: 'Trang sau',
    one: 'Chọn dòng này',
    previous: 'Trang trước',
    row: 'Thao tác với dòng này',
    rows: 'Thao tác với tất cả các dòng',
    up: 'Xếp tăng dần',
  },
}

const nameControls = (language: Language): void => {
  const say = words[language]
  const name = (selector: string, label: string) =>
    each(selector, (element) => element.setAttribute('aria-label', label))
  name('.date-time-picker__clear-button:not([aria-label])', say.clear)
  name('.doc-controls__popup .popup-button:not([aria-label])', say.more)
  name('.array-actions__button:not([aria-label])', say.row)
  name('.array-field__header .popup-button:not([aria-label])', say.rows)
  name('.clickable-arrow--left:not([aria-label])', say.previous)
  name('.clickable-arrow--right:not([aria-label])', say.next)
  name('.payload-toast-close-button[aria-label="Close toast"]', say.close)
  each('button[aria-hidden="true"], [role="button"][aria-hidden="true"]', (button) => (button.tabIndex = -1))
  // A value that can be dragged holds buttons of its own, which a button may not.
  each('.multi-value[role="button"]', (value) => value.setAttribute('role', 'group'))
  // The views of a document stand in a list without items: links, and a part without a role for the one in sight.
  each('ul.doc-tabs__tabs', (list) => list.setAttribute('role', 'group'))
  each('div.doc-tab[aria-label]', (here) => here.removeAttribute('aria-label'))
  // The panel reads a label in two languages out as an object.
  each('.sort-column__button[aria-label*="[object"]', (button) => {
    const column = button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent?.trim()
    const way = button.classList.contains('sort-column__asc') ? say.up : say.down
    button.setAttribute('aria-label', `${way}: ${column ?? ''}`)
  })
  each('table input[type="checkbox"][aria-label=""]', (box) => {
    box.removeAttribute('aria-labelledby')
    box.removeAttribute('title')
    box.setAttribute('aria-label', box.id === 'select-all' ? say.all : say.one)
  })
  each(
    '.field-type :is(input[role="combobox"], .date-time-picker input, [data-lexical-editor]):not([aria-label], [aria-labelledby])',
    (input) => {
      const label = input.closest('.field-type')?.querySelector('.field-label')?.textContent?.trim()
      if (label) input.setAttribute('aria-label', label.replace(/\s*\*$/, ''))
    },
  )
}

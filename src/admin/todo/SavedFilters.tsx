'use client'

import { useId, useState } from 'react'

import { useLanguage } from '../shared/useLanguage.ts'
import type { TodoFilter } from './todoFilter.ts'
import { useSavedFilters } from './useSavedFilters.ts'

type SavedFiltersProps = { filter: TodoFilter; onChange: (filter: TodoFilter) => void }

/** Filters kept under names: choose one, keep the present one, forget one. */
export function SavedFilters({ filter, onChange }: SavedFiltersProps) {
  const id = useId()
  const vi = useLanguage() === 'vi'
  const { add, remove, saved } = useSavedFilters()
  const [name, setName] = useState('')

  return (
    <details className="td-todo__saved">
      <summary>
        {vi ? 'Bộ lọc đã lưu' : 'Saved filters'} ({saved.length})
      </summary>
      <ul className="td-list">
        {saved.map((each) => (
          <li className="td-todo__kept" key={each.name}>
            <button className="td-link" onClick={() => onChange(each)} type="button">
              {each.name}
            </button>
            <button
              aria-label={`${vi ? 'Xóa bộ lọc' : 'Forget'} ${each.name}`}
              className="td-button td-button--small"
              onClick={() => void remove(each.name)}
              type="button"
            >
              {vi ? 'Xóa' : 'Forget'}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="td-todo__search"
        onSubmit={(event) => {
          event.preventDefault()
          void add({ ...filter, name: name.trim() }).then((isKept) => isKept && setName(''))
        }}
      >
        <div className="td-field">
          <label htmlFor={id}>{vi ? 'Lưu bộ lọc đang dùng với tên' : 'Keep the present filter as'}</label>
          <input
            id={id}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
            pattern=".*\S.*"
            required
            value={name}
          />
        </div>
        <button className="td-button" type="submit">
          {vi ? 'Lưu bộ lọc' : 'Keep'}
        </button>
      </form>
    </details>
  )
}

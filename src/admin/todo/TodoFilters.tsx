'use client'

import { useEffect, useId, useState } from 'react'

import { workflowCollections } from '../../services/dossiers/dossier.ts'
import { dossierKinds } from '../../services/dossiers/dossierKinds.ts'
import { say } from '../../shared/say.ts'
import { LiveForm } from '../shared/LiveForm.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { CalendarAddress } from './CalendarAddress.tsx'
import { SavedFilters } from './SavedFilters.tsx'
import { type TodoFilter, todoFilter } from './todoFilter.ts'

type TodoFiltersProps = { filter: TodoFilter; onChange: (filter: TodoFilter) => void }

/** Narrows the lists down by kind and title; a filter may be kept under a name. */
export function TodoFilters({ filter, onChange }: TodoFiltersProps) {
  const id = useId()
  const language = useLanguage()
  const vi = language === 'vi'
  const [text, setText] = useState(filter.q)
  useEffect(() => setText(filter.q), [filter.q])

  return (
    <div className="td-todo__filters">
      <LiveForm
        className="td-todo__search"
        onSubmit={(event) => {
          event.preventDefault()
          onChange({ ...filter, q: text })
        }}
        role="search"
      >
        <div className="td-field">
          <label htmlFor={`${id}-kind`}>{vi ? 'Loại hồ sơ' : 'Kind'}</label>
          <select
            id={`${id}-kind`}
            onChange={(event) =>
              onChange({ ...filter, collection: todoFilter({ collection: event.target.value }).collection })
            }
            value={filter.collection}
          >
            <option value="">{vi ? 'Tất cả' : 'All'}</option>
            {workflowCollections.map((each) => (
              <option key={each} value={each}>
                {say(dossierKinds[each], language)}
              </option>
            ))}
          </select>
        </div>
        <div className="td-field">
          <label htmlFor={`${id}-text`}>{vi ? 'Tên hồ sơ có chứa' : 'Title contains'}</label>
          <input
            id={`${id}-text`}
            maxLength={200}
            onChange={(event) => setText(event.target.value)}
            type="search"
            value={text}
          />
        </div>
        <button className="td-button" type="submit">
          {vi ? 'Lọc' : 'Filter'}
        </button>
      </LiveForm>
      <SavedFilters filter={filter} onChange={onChange} />
      <CalendarAddress />
    </div>
  )
}

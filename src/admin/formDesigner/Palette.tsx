'use client'

import { memo, useId, useState } from 'react'
import type { KeyboardEvent } from 'react'

import type { FieldType } from '../../forms/fieldType.ts'
import { fieldTypes } from '../../forms/fieldTypes/index.ts'
import { searchKey } from '../../shared/searchKey.ts'
import { groupOf, paletteGroups } from './paletteGroups.ts'
import type { StartDrag } from './useDrag.ts'
import { useSay } from '../design/useSay.ts'

type PaletteProps = { onAdd: (fieldType: FieldType) => void; onDrag: StartDrag }

/** Every kind of field, to be searched, clicked or dragged; Enter in the search adds the first that is found. */
export const Palette = memo(function Palette({ onAdd, onDrag }: PaletteProps) {
  const t = useSay()
  const id = useId()
  const [search, setSearch] = useState('')
  const wanted = searchKey(search)
  const found = fieldTypes.filter(({ label, type }) =>
    searchKey(`${label.vi} ${label.en} ${type}`).includes(wanted),
  )
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
    stops[stops.findIndex((stop) => stop === document.activeElement) + step]?.focus()
  }

  return (
    <div onKeyDown={walk}>
      <div className="td-field">
        <label htmlFor={`${id}-search`}>{t({ vi: 'Tìm kiểu trường', en: 'Find a kind of field' })}</label>
        <input
          id={`${id}-search`}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && found[0] && onAdd(found[0])}
          type="search"
          value={search}
        />
      </div>
      <p aria-live="polite" className="td-hidden">
        {search && `${found.length} ${t({ vi: 'kiểu trường', en: 'kinds of field' })}`}
      </p>
      {paletteGroups.map((group) => {
        const members = found.filter((fieldType) => groupOf(fieldType) === group.key)
        if (members.length === 0) return null
        return (
          <div aria-label={t(group.label)} className="td-fd-palette" key={group.key} role="group">
            <h3>{t(group.label)}</h3>
            {members.map((fieldType) => (
              <button
                className="td-fd-palette__item"
                data-type={fieldType.type}
                key={fieldType.type}
                onClick={() => onAdd(fieldType)}
                onPointerDown={(event) => onDrag(event, { type: fieldType.type })}
                type="button"
              >
                {t(fieldType.label)}
              </button>
            ))}
          </div>
        )
      })}
      {found.length === 0 && <p>{t({ vi: 'Không có kiểu trường nào như vậy.', en: 'No such kind.' })}</p>}
    </div>
  )
})

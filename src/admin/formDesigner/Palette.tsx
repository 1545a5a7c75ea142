'use client'

import { memo, useId, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { pathOfNode } from '../../forms/design/pathOfNode.ts'
import type { FieldPlace, NodeRef } from '../../forms/design/nodeRef.ts'
import { starterField } from '../../forms/design/starterField.ts'
import type { FieldType } from '../../forms/fieldType.ts'
import { fieldTypes } from '../../forms/fieldTypes/index.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { searchKey } from '../../shared/searchKey.ts'
import { useApply } from './DesignContext.ts'
import { groupOf, paletteGroups } from './paletteGroups.ts'
import type { StartDrag } from './useDrag.ts'
import { useSay } from '../design/useSay.ts'

type PaletteProps = { definition: FormDefinition; onDrag: StartDrag; selection: NodeRef | null }

/** Every kind of field, to be searched, clicked or dragged; Enter in the search adds the first that is found. */
export const Palette = memo(function Palette({ definition, onDrag, selection }: PaletteProps) {
  const t = useSay()
  const id = useId()
  const apply = useApply()
  const [search, setSearch] = useState('')
  const wanted = searchKey(search)
  const found = fieldTypes.filter(({ label, type }) =>
    searchKey(`${label.vi} ${label.en} ${type}`).includes(wanted),
  )
  const add = (fieldType: FieldType | undefined) => {
    const at = placeAfter(definition, selection)
    if (fieldType && at) apply({ at, field: starterField(fieldType), kind: 'addField' })
  }
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
          onKeyDown={(event) => event.key === 'Enter' && add(found[0])}
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
                onClick={() => add(fieldType)}
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

/** After what is selected; at the end of the form when nothing is. */
function placeAfter({ pages, ...form }: FormDefinition, selection: NodeRef | null): FieldPlace | null {
  const path = selection ? pathOfNode({ pages, ...form }, selection) : null
  const page = pages[Number(path?.[1] ?? pages.length - 1)]
  const section = path?.[3] === undefined ? page?.sections.at(-1) : page?.sections[Number(path[3])]
  if (!section) return null
  return {
    index: path?.[5] === undefined ? section.fields.length : Number(path[5]) + 1,
    section: section.key,
  }
}

'use client'

import { useState } from 'react'
import type { KeyboardEvent } from 'react'

import type { Language } from '../../../shared/language.ts'
import type { OfferedOption } from '../optionOf.ts'
import type { OfferedSource } from './offeredSource.ts'
import { useFound } from './useFound.ts'

type RecordSearchProps = {
  describedBy?: string
  id: string
  /** The form around it is not sent without a choice; what is kept as a draft may lack it. */
  isHeld?: boolean
  isInvalid: boolean
  isRequired: boolean
  /** All that there is, where it is no more than can be looked through here. */
  known?: null | OfferedOption[]
  language: Language
  /** Null when the text was cleared. */
  onPick: (option: null | OfferedOption) => void
  /** In place of the office's own words, while nothing stands there. */
  placeholder?: string
  readOnly: boolean
  /** What stands there while nobody types. */
  shown: string
  source: OfferedSource
}

/** A box that searches the records of a source while one types; after the ARIA pattern of a combobox with a list. */
export function RecordSearch(props: RecordSearchProps) {
  const { describedBy, id, isHeld, isInvalid, isRequired, known, language, onPick, readOnly, shown, source } =
    props
  const vi = language === 'vi'
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState<null | string>(null)
  const [at, setAt] = useState(-1)
  const found = useFound(source, isOpen ? (typed ?? '') : null, known)
  const options = found?.options ?? []
  const listId = `${id}-list`

  const open = () => {
    if (!readOnly) setOpen(true)
  }
  const close = () => {
    setOpen(false)
    setTyped(null)
    setAt(-1)
  }
  const pick = (option: OfferedOption | undefined) => {
    if (!option) return
    onPick(option)
    close()
  }
  const leave = () => {
    if (typed === '' && shown !== '') onPick(null)
    close()
  }
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (!isOpen) open()
      else setAt(options.length === 0 ? -1 : (at + step + options.length) % options.length)
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      pick(options[at])
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    }
  }

  return (
    <div className="td-search">
      <input
        aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-describedby={describedBy}
        aria-expanded={isOpen}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        autoComplete="off"
        id={id}
        onBlur={leave}
        onChange={(event) => {
          open()
          setTyped(event.target.value)
          setAt(-1)
        }}
        onClick={(event) => {
          // What is typed takes the place of what was chosen.
          if (!isOpen) event.currentTarget.select()
          open()
        }}
        onKeyDown={move}
        placeholder={props.placeholder ?? (vi ? 'Gõ để tìm…' : 'Type to search…')}
        readOnly={readOnly}
        required={isHeld}
        role="combobox"
        type="text"
        value={typed ?? shown}
      />
      <div className="td-search__found" hidden={!isOpen}>
        <ul aria-label={vi ? 'Kết quả tìm' : 'Found'} id={listId} role="listbox">
          {options.map((option, index) => (
            <li
              aria-selected={index === at}
              id={`${id}-${index}`}
              key={option.value}
              // Before the box loses the focus, which would close the list.
              onMouseDown={(event) => {
                event.preventDefault()
                pick(option)
              }}
              role="option"
            >
              {option.label}
            </li>
          ))}
        </ul>
        <p role="status">{isOpen && found ? countOf(found.total, options.length, vi) : ''}</p>
      </div>
    </div>
  )
}

function countOf(total: number, shown: number, vi: boolean): string {
  if (total === 0) return vi ? 'Không tìm thấy; hãy gõ cách khác.' : 'Nothing found; try other words.'
  if (total > shown)
    return vi
      ? `Hiện ${shown} trong ${total} kết quả; hãy gõ thêm để thu hẹp.`
      : `${shown} of ${total} shown; type more to narrow them.`
  return vi ? `${total} kết quả.` : `${total} found.`
}

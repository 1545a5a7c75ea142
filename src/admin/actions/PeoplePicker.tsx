'use client'

import { useId, useState } from 'react'

import type { Language } from '../../shared/language.ts'
import type { ListReply } from '../shared/apiTypes.ts'
import { textOf } from '../shared/textOf.ts'
import { useResource } from '../shared/useResource.ts'

type PeoplePickerProps = {
  isMany: boolean
  label: string
  language: Language
  onChange: (ids: string[]) => void
  value: string[]
}

/** Chooses among the accounts in use, found by name. */
export function PeoplePicker({ isMany, label, language, onChange, value }: PeoplePickerProps) {
  const id = useId()
  const vi = language === 'vi'
  const [text, setText] = useState('')
  const [names, setNames] = useState<Record<string, string>>({})
  const sought = text.trim().normalize('NFC')
  const found = useResource<ListReply>(
    sought === ''
      ? null
      : `/api/users?depth=0&limit=10&sort=name&where[active][not_equals]=false&where[name][contains]=${encodeURIComponent(sought)}`,
  )
  const people =
    sought === '' ? [] : (found.value?.docs ?? []).filter(({ id }) => !value.includes(String(id)))

  const add = (person: string, name: string) => {
    setNames({ ...names, [person]: name })
    setText('')
    onChange(isMany ? [...value, person] : [person])
  }

  return (
    <div className="td-field">
      <label htmlFor={id}>{label}</label>
      <ul className="td-picked">
        {value.map((person) => (
          <li key={person}>
            {names[person] ?? person}{' '}
            <button
              aria-label={`${vi ? 'Bỏ' : 'Remove'} ${names[person] ?? ''}`}
              className="td-button td-button--small"
              onClick={() => onChange(value.filter((each) => each !== person))}
              type="button"
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        aria-describedby={`${id}-help`}
        autoComplete="off"
        id={id}
        onChange={(event) => setText(event.target.value)}
        value={text}
      />
      <p className="td-muted" id={`${id}-help`} role="status">
        {sought !== '' && found.value && people.length === 0
          ? vi
            ? 'Không có ai tên như vậy.'
            : 'Nobody of that name.'
          : vi
            ? 'Gõ một phần họ tên rồi chọn.'
            : 'Type part of a name, then choose.'}
      </p>
      <ul className="td-found">
        {people.map((person) => (
          <li key={String(person.id)}>
            <button
              className="td-link"
              onClick={() => add(String(person.id), textOf(person['name']))}
              type="button"
            >
              {textOf(person['name'])}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

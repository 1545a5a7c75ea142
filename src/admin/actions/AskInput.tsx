'use client'

import { useId } from 'react'

import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { Ask } from './everydayAsks.ts'
import { PeoplePicker } from './PeoplePicker.tsx'

type Option = { label: string; value: string }

/** What may be chosen: the fields of the form, those whose turn it is, earlier steps, and whether one may abstain. */
export type AskOptions = { asked: Option[]; fields: Option[]; mayAbstain: boolean; steps: Option[] }

type AskInputProps = {
  ask: Ask
  language: Language
  onChange: (value: string | string[]) => void
  options: AskOptions
  value: string | string[]
}

/** A question of an everyday action. */
export function AskInput({ ask, language, onChange, options, value }: AskInputProps) {
  const name = useId()
  const optional = language === 'vi' ? '(không bắt buộc)' : '(optional)'
  const label = ask.isOptional ? `${say(ask.label, language)} ${optional}` : say(ask.label, language)
  const list = Array.isArray(value) ? value : value === '' ? [] : [value]
  if (ask.kind === 'people' || ask.kind === 'person') {
    return (
      <PeoplePicker
        isMany={ask.kind === 'people'}
        label={label}
        language={language}
        onChange={(people) => onChange(ask.kind === 'people' ? people : (people[0] ?? ''))}
        value={list}
      />
    )
  }
  const isMany = ask.kind === 'fields'
  const choices = {
    asked: options.asked,
    choice: opinions(language, options.mayAbstain),
    fields: options.fields,
    step: options.steps,
  }[ask.kind]

  return (
    <fieldset className="td-ask">
      <legend>
        {label} {!ask.isOptional && <span aria-hidden="true">*</span>}
      </legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            checked={list.includes(choice.value)}
            name={name}
            onChange={() => onChange(isMany ? toggled(list, choice.value) : choice.value)}
            type={isMany ? 'checkbox' : 'radio'}
          />{' '}
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}

const toggled = (list: string[], value: string): string[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value]

const opinions = (language: Language, mayAbstain: boolean): Option[] => {
  const vi = language === 'vi'
  return [
    { label: vi ? 'Đồng ý' : 'Yes', value: 'yes' },
    { label: vi ? 'Không đồng ý' : 'No', value: 'no' },
    ...(mayAbstain ? [{ label: vi ? 'Không có ý kiến' : 'Abstain', value: 'abstain' }] : []),
  ]
}

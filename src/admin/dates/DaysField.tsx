'use client'

import { FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'

import { dayRanges, type DayRange } from '../../shared/dayRanges.ts'
import { daysFromTo } from '../../shared/daysFromTo.ts'
import { isIsoDate } from '../../shared/isIsoDate.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { DaysAdder } from './DaysAdder.tsx'
import { DaysOfYear } from './DaysOfYear.tsx'

import '../admin.css'

/** Days of a year or more, such as public holidays, kept as a list of `2026-11-22` and shown as periods by year. */
function Field({ field, path: givenPath, readOnly }: JSONFieldClientProps) {
  const language = useLanguage()
  const { disabled, errorMessage, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const [told, setTold] = useState('')
  const days = Array.isArray(value) ? value.filter(isIsoDate) : []
  const ranges = dayRanges(days)
  const years = [...new Set(ranges.map(({ first }) => first.slice(0, 4)))].reverse()
  const isLocked = readOnly === true || disabled
  const id = `field-${path.replaceAll('.', '__')}`
  const vi = language === 'vi'

  const add = (first: string, last: string) => {
    const added = daysFromTo(first, last)
    setValue([...new Set([...days, ...added])].sort())
    setTold(vi ? `Đã thêm ${String(added.length)} ngày.` : `Days added: ${String(added.length)}.`)
  }
  const remove = ({ count, first, last }: DayRange) => {
    setValue(days.filter((day) => day < first || day > last))
    setTold(vi ? `Đã bỏ ${String(count)} ngày.` : `Days removed: ${String(count)}.`)
    document.getElementById(`${id}-first`)?.focus()
  }

  return (
    <fieldset className={`field-type td-days${showError ? ' error' : ''}`} id={id}>
      <legend>
        <FieldLabel as="span" label={field.label} path={path} />
      </legend>
      {!isLocked && <DaysAdder id={id} language={language} onAdd={add} />}
      {showError && <p className="td-error">{errorMessage}</p>}
      {years.map((year, index) => (
        <DaysOfYear
          isOpen={index === 0}
          key={year}
          language={language}
          onRemove={isLocked ? undefined : remove}
          ranges={ranges.filter(({ first }) => first.startsWith(year))}
          year={year}
        />
      ))}
      {years.length === 0 && <p className="td-muted">{vi ? 'Chưa có ngày nào.' : 'No days yet.'}</p>}
      <p aria-live="polite" className="td-hidden">
        {told}
      </p>
    </fieldset>
  )
}

export const DaysField = withCondition(Field)

'use client'

import { useRowLabel } from '@payloadcms/ui'

import { useLanguage } from '../shared/useLanguage.ts'

type Row = { field?: string; value?: string }

/** An answer that a schedule begins with, by its field and formula. */
export function AnswerLabel() {
  const vi = useLanguage() === 'vi'
  const { data, rowNumber } = useRowLabel<Row>()
  if (data.field) return <span>{[data.field, data.value].filter(Boolean).join(' = ')}</span>
  return <span>{`${vi ? 'Nội dung' : 'Answer'} ${String((rowNumber ?? 0) + 1)}`}</span>
}

'use client'

import { useMemo } from 'react'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { Language } from '../../shared/language.ts'
import { useTextOf } from '../form/useTextOf.ts'
import type { HistoryLine } from '../shared/apiTypes.ts'

/** How an answer in a line of history reads; empty for what is no answer of the form. */
export type AnswerText = (key: string, value: unknown) => string

/** The answers that lines of history speak of, as people read them: names for ids, labels for codes. */
export function useAnswerTexts(
  definition: FormDefinition | undefined,
  language: Language,
  lines: HistoryLine[],
): AnswerText {
  const form = definition ?? noForm
  const fields = useMemo(() => new Map(fieldsOf(form).map((field) => [field.key, field])), [form])
  const textOf = useTextOf(form, language, lines.flatMap(answersIn))

  return (key, value) => {
    const field = fields.get(key)
    return field ? textOf(field, value) : ''
  }
}

const answersIn = ({ changes }: HistoryLine): Answers[] =>
  Object.entries(changes ?? {}).flatMap(([key, change]) =>
    isRecord(change) ? [{ [key]: change['before'] }, { [key]: change['after'] }] : [],
  )

const noForm: FormDefinition = { formatVersion: 1, key: '', pages: [], title: { vi: '', en: '' } }

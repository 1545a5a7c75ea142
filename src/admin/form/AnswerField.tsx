'use client'

import { memo } from 'react'

import type { Answers, FieldDefinition } from '../../forms/types.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { Language } from '../../shared/language.ts'
import { drawsTheSame } from './drawsTheSame.ts'
import { FieldBlock } from './FieldBlock.tsx'
import { messagesAt } from './messagesAt.ts'
import type { Told } from './messagesAt.ts'
import { TableBlock } from './TableBlock.tsx'

type AnswerFieldProps = {
  computed: unknown
  field: FieldDefinition
  isRequired: boolean
  language: Language
  onChange: (patch: Answers) => void
  problems: Told[]
  readOnly: boolean
  /** Parts of the answer that are read-only at this moment. */
  readOnlyParts: string[]
  value: unknown
}

/** One field of a form with its answer: drawn again only when something about it has changed, however many there are. */
export const AnswerField = memo(function AnswerField(props: AnswerFieldProps) {
  const { computed, field, onChange, problems, readOnlyParts, value, ...shared } = props
  const change = (answer: unknown) => onChange({ [field.key]: answer })

  if (field.type === 'table') {
    return (
      <TableBlock
        {...shared}
        computed={Array.isArray(computed) ? computed.map((row: unknown) => (isRecord(row) ? row : {})) : []}
        field={field}
        onChange={change}
        problems={problems}
        value={value}
      />
    )
  }
  return (
    <FieldBlock
      {...shared}
      field={field}
      messages={messagesAt(problems, field.key, true)}
      onChange={change}
      path={field.key}
      readOnlyParts={readOnlyParts}
      value={field.type === 'computed' ? computed : value}
    />
  )
}, drawsTheSame)

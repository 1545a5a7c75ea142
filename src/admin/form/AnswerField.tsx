'use client'

import { memo } from 'react'

import { findFieldType } from '../../forms/findFieldType.ts'
import type { ProvenanceEntry } from '../../forms/provenance/provenance.ts'
import type { Answers, FieldDefinition, RowJudgement } from '../../forms/types.ts'
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
  /** Of a table: what each row may have at this moment. */
  judged: RowJudgement[]
  language: Language
  onChange: (patch: Answers) => void
  /** Where the prefilled answer came from. */
  origin?: ProvenanceEntry
  /** What the source of a prefilled field has now. */
  present: unknown
  problems: Told[]
  readOnly: boolean
  /** Parts of the answer that are read-only at this moment. */
  readOnlyParts: string[]
  /** What a new row of a table begins with. */
  rowOf: (field: FieldDefinition) => Answers
  value: unknown
}

/** One field of a form with its answer: drawn again only when something about it has changed, however many there are. */
export const AnswerField = memo(function AnswerField(props: AnswerFieldProps) {
  const {
    computed,
    field,
    judged,
    onChange,
    origin,
    present,
    problems,
    readOnlyParts,
    rowOf,
    value,
    ...shared
  } = props
  const change = (answer: unknown) => onChange({ [field.key]: answer })

  const fieldType = findFieldType(field.type)
  if (fieldType?.hasColumns) {
    return (
      <TableBlock
        {...shared}
        computed={Array.isArray(computed) ? computed.map((row: unknown) => (isRecord(row) ? row : {})) : []}
        field={field}
        judged={judged}
        onChange={change}
        problems={problems}
        rowOf={rowOf}
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
      origin={origin}
      path={field.key}
      present={present}
      readOnlyParts={readOnlyParts}
      value={fieldType?.isComputed ? computed : value}
    />
  )
}, drawsTheSame)

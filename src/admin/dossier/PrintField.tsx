'use client'

import type { TextTools } from '../../forms/fieldType.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { inputs } from '../form/inputs.ts'
import { PrintTable } from './PrintTable.tsx'

type PrintFieldProps = {
  field: FieldDefinition
  language: Language
  textOf: TextTools['textOf']
  value: unknown
}

/** One field on paper: what is only drawn as it is drawn, an answer under its label. */
export function PrintField({ field, language, textOf, value }: PrintFieldProps) {
  const fieldType = findFieldType(field.type)
  const Drawn = inputs[field.type]
  if (fieldType?.frame === 'bare') {
    return (
      Drawn && (
        <Drawn
          {...{ field, language, value }}
          id=""
          isInvalid={false}
          isRequired={false}
          onChange={nothing}
          path={field.key}
          readOnly
        />
      )
    )
  }
  return (
    <div className="td-sheet__field">
      <h4>{say(field.label, language)}</h4>
      {fieldType?.hasColumns ? (
        <PrintTable {...{ field, language, textOf, value }} />
      ) : (
        <p>{textOf(field, value) || '…………'}</p>
      )}
    </div>
  )
}

const nothing = (): void => undefined

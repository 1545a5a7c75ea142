'use client'

import { findFieldType } from '../../forms/findFieldType.ts'
import { say } from '../../shared/say.ts'
import { inputs } from '../form/inputs.ts'
import type { PrintProps } from './printProps.ts'
import { prints } from './prints.ts'

/** One field on paper: what is only drawn as it is drawn, an answer under its label. */
export function PrintField({ field, language, textOf, value }: PrintProps) {
  const Print = prints[field.type]
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
      {Print ? <Print {...{ field, language, textOf, value }} /> : <p>{textOf(field, value) || '…………'}</p>}
    </div>
  )
}

const nothing = (): void => undefined

'use client'

import type { ProvenanceEntry } from '../../forms/provenance/provenance.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { inputId } from './inputId.ts'
import { inputs } from './inputs.ts'
import { ProvenanceNote } from './ProvenanceNote.tsx'

type FieldBlockProps = {
  field: FieldDefinition
  isRequired: boolean
  language: Language
  messages: string[]
  onChange: (value: unknown) => void
  /** Where the prefilled answer came from. */
  origin?: ProvenanceEntry
  path: string
  /** What the source of a prefilled field has now. */
  present?: unknown
  readOnly: boolean
  readOnlyParts?: string[]
  value: unknown
}

/** One field: its label, what helps to fill it in, the control, and what is wrong with the answer. */
export function FieldBlock(props: FieldBlockProps) {
  const { field, isRequired, language, messages, onChange, path, readOnly, readOnlyParts, value } = props
  const hasOrigin = field.prefill !== undefined
  const Input = inputs[field.type]
  const fieldType = findFieldType(field.type)
  if (!Input || !fieldType) return null

  const id = inputId(path)
  const described = [
    field.help && `${id}-help`,
    hasOrigin && `${id}-origin`,
    messages.length > 0 && `${id}-error`,
  ]
    .filter(Boolean)
    .join(' ')
  const control = (
    <Input
      describedBy={described || undefined}
      isInvalid={messages.length > 0}
      {...{ field, id, isRequired, language, onChange, path, readOnly, readOnlyParts, value }}
    />
  )
  if (fieldType.frame === 'bare') return control
  // Side by side, the options of a choice are several controls as well.
  const isGroup = fieldType.frame === 'group' || field.display === 'buttons' || field.display === 'radio'
  const Block = isGroup ? 'fieldset' : 'div'
  const Label = isGroup ? 'legend' : 'label'

  return (
    <Block
      aria-describedby={isGroup && described ? described : undefined}
      className={`td-field td-field--${field.width ?? 'full'}${messages.length > 0 ? ' td-field--wrong' : ''}`}
    >
      {fieldType.frame !== 'inside' && (
        <Label {...(isGroup ? {} : { htmlFor: id })}>
          {say(field.label, language)}
          {isRequired && (
            <>
              <span aria-hidden="true" className="td-required">
                {' '}
                *
              </span>
              <span className="td-hidden">{language === 'vi' ? ' (bắt buộc)' : ' (required)'}</span>
            </>
          )}
        </Label>
      )}
      {field.help && (
        <p className="td-help" id={`${id}-help`}>
          {say(field.help, language)}
        </p>
      )}
      {control}
      {hasOrigin && (
        <ProvenanceNote
          entry={props.origin}
          id={`${id}-origin`}
          onTake={onChange}
          present={props.present ?? null}
          source={field.prefill ?? ''}
          {...{ language, readOnly, value }}
        />
      )}
      {messages.length > 0 && (
        <p className="td-error" id={`${id}-error`}>
          {messages.join(' ')}
        </p>
      )}
    </Block>
  )
}

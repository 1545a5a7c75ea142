'use client'

import { findFieldType } from '../../findFieldType.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'

/** A value the system works out while the form is filled in. */
export function Input({ field, id, language, value }: InputProps) {
  const text = findFieldType(field.type)?.toText(value, field, language, { names: {}, textOf: () => '' })

  return (
    <output className="td-computed" id={id}>
      {text || '–'}
    </output>
  )
}

'use client'

import { findFieldType } from '../../../forms/findFieldType.ts'
import type { InputProps } from '../inputProps.ts'

/** A value the system works out while the form is filled in. */
export function ComputedOutput({ field, id, language, value }: InputProps) {
  const text = findFieldType(field.type)?.toText(value, field, language, { names: {}, textOf: () => '' })

  return (
    <output className="td-computed" id={id}>
      {text || '–'}
    </output>
  )
}

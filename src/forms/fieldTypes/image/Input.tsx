'use client'

import type { InputProps } from '../../../admin/form/inputProps.ts'
import { FileInput } from '../../../admin/form/inputs/FileInput.tsx'

const pictures = ['image/jpeg', 'image/png', 'image/webp']

/** Pictures: files of the kinds that every browser draws. */
export function Input(props: InputProps) {
  return <FileInput {...props} field={{ ...props.field, accept: props.field.accept ?? pictures }} />
}

'use client'

import type { InputProps } from '../inputProps.ts'
import { FileInput } from './FileInput.tsx'

const pictures = ['image/jpeg', 'image/png', 'image/webp']

/** Pictures: files of the kinds that every browser draws. */
export function ImageInput(props: InputProps) {
  return <FileInput {...props} field={{ ...props.field, accept: props.field.accept ?? pictures }} />
}

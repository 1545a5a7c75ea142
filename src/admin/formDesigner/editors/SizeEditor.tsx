'use client'

import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import type { EditorProps } from './editorProps.ts'

const megabyte = 1024 * 1024

/** The largest size of a file, in megabytes; kept in bytes. */
export function SizeEditor({ onChange, value, ...props }: EditorProps) {
  return (
    <NumberEditor
      {...props}
      onChange={(size) => onChange(typeof size === 'number' ? Math.round(size * megabyte) : undefined)}
      value={typeof value === 'number' ? value / megabyte : undefined}
    />
  )
}

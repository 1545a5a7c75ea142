import type { Field } from 'payload'

import { label } from '../../fields/label.ts'
import { systemField } from '../../fields/systemField.ts'

/** A definition that an administrator edits; publishing freezes it into a version. */
export const definitionFields = (versions: 'form-versions' | 'workflow-versions'): Field[] => [
  { name: 'key', type: 'text', label: label('Mã', 'Key'), required: true, unique: true },
  { name: 'title', type: 'text', label: label('Tên', 'Title'), required: true },
  { name: 'definition', type: 'json', label: label('Nội dung định nghĩa', 'Definition'), required: true },
  systemField({
    name: 'latestVersion',
    type: 'relationship',
    relationTo: versions,
    label: label('Bản ban hành mới nhất', 'Latest version'),
  }),
  systemField({ name: 'latestNumber', type: 'number', label: label('Số bản', 'Version number') }),
]

import type { Field } from 'payload'

import { label } from '../../fields/label.ts'
import { systemField } from '../../fields/systemField.ts'

/** An immutable published definition. */
export const versionFields = (source: 'forms' | 'workflows'): Field[] => [
  systemField({ name: 'title', type: 'text', label: label('Tên', 'Title') }),
  systemField({
    name: 'source',
    type: 'relationship',
    relationTo: source,
    index: true,
    label: label('Định nghĩa', 'Source'),
  }),
  systemField({ name: 'number', type: 'number', label: label('Số bản', 'Number') }),
  systemField({ name: 'definition', type: 'json', label: label('Nội dung', 'Definition') }),
  systemField({ name: 'jsonSchema', type: 'json', label: label('JSON Schema', 'JSON Schema') }),
  systemField({ name: 'sha256', type: 'text', label: label('Mã băm SHA-256', 'SHA-256') }),
  systemField({ name: 'publishedAt', type: 'date', label: label('Ban hành lúc', 'Published at') }),
  systemField({
    name: 'publishedBy',
    type: 'relationship',
    relationTo: 'users',
    label: label('Người ban hành', 'Published by'),
  }),
]

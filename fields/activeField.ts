import type { Field } from 'payload'

import { label } from './label.ts'

/** Whether a definition works. What is imported does not, until a person says so. */
export const activeField = (): Field => ({
  name: 'active',
  type: 'checkbox',
  admin: { position: 'sidebar' },
  defaultValue: true,
  label: label('Đang áp dụng', 'Active'),
})

import type { Field } from 'payload'

import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'

type Plain = Extract<
  Field,
  { type: 'checkbox' | 'date' | 'json' | 'number' | 'relationship' | 'text' | 'textarea' }
>

/** A field that only services write, shown read-only. */
export const systemField = (field: Plain): Field =>
  ({
    ...field,
    access: { create: nobodyFieldAccess, update: nobodyFieldAccess, ...field.access },
    admin: { readOnly: true, position: 'sidebar', ...field.admin },
  }) as Field

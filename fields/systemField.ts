import type { Field } from 'payload'

import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'
import { refuseDenied } from '../hooks/refuseDenied.ts'
import { onceFilled } from './onceFilled.ts'

type Plain = Extract<
  Field,
  { type: 'checkbox' | 'date' | 'json' | 'number' | 'relationship' | 'text' | 'textarea' }
>

/** A field that only services write, shown read-only once there is something in it. A copy of a document begins without it. */
export const systemField = (field: Plain): Field =>
  ({
    ...field,
    access: { create: nobodyFieldAccess, update: nobodyFieldAccess, ...field.access },
    admin: {
      condition: onceFilled(field.name),
      position: 'sidebar',
      readOnly: true,
      ...field.admin,
    },
    hooks: { beforeDuplicate: [() => null], beforeValidate: [refuseDenied], ...field.hooks },
  }) as Field

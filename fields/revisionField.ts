import type { Field } from 'payload'

import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'
import { label } from './label.ts'
import { onceFilled } from './onceFilled.ts'

/** Counts the writes. A save sends back the one that the person saw (which is compared, never stored). */
export const revisionField = (defaultValue?: number): Field => ({
  name: 'rev',
  type: 'number',
  access: { create: nobodyFieldAccess, update: nobodyFieldAccess },
  admin: { condition: onceFilled('rev'), position: 'sidebar', readOnly: true },
  ...(defaultValue === undefined ? {} : { defaultValue }),
  hooks: { beforeDuplicate: [() => null] },
  label: label('Lần sửa', 'Revision'),
})

import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody.ts'
import { systemField } from '../fields/systemField.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

/** Who was given which step of which workflow when, as a count that only grows: work is shared out in turn by it. */
export const StepTurns: CollectionConfig = {
  slug: 'step-turns',
  access: { ...serviceOnly, read: nobody },
  admin: { hidden: true },
  graphQL: false,
  fields: [
    systemField({ name: 'key', type: 'text', unique: true }),
    systemField({ name: 'workflow', type: 'text', index: true }),
    systemField({ name: 'step', type: 'text' }),
    systemField({ name: 'user', type: 'text' }),
    systemField({ name: 'turn', type: 'number' }),
  ],
}

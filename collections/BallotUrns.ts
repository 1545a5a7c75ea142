import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody.ts'
import { systemField } from '../fields/systemField.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

/** Sealed ballots of one round: one opaque text, rewritten whole at each cast. Nobody reads it. */
export const BallotUrns: CollectionConfig = {
  slug: 'ballot-urns',
  access: { ...serviceOnly, read: nobody },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  fields: [
    systemField({ name: 'key', type: 'text', unique: true }),
    systemField({ name: 'sealed', type: 'text' }),
    systemField({ name: 'status', type: 'text' }),
    systemField({ name: 'rev', type: 'number' }),
  ],
}

import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody.ts'
import { systemField } from '../fields/systemField.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

/** Evidence in dossiers: one row a file, the content beside the database under its SHA-256. Read through its dossier. */
export const DossierFiles: CollectionConfig = {
  slug: 'dossier-files',
  access: { ...serviceOnly, read: nobody },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  fields: [
    systemField({ name: 'subjectCollection', type: 'text' }),
    systemField({ name: 'subjectId', type: 'text', index: true }),
    systemField({ name: 'field', type: 'text' }),
    systemField({ name: 'name', type: 'text' }),
    systemField({ name: 'type', type: 'text' }),
    systemField({ name: 'size', type: 'number' }),
    systemField({ name: 'sha256', type: 'text', index: true }),
    systemField({ name: 'uploadedBy', type: 'text' }),
    systemField({ name: 'uploadedAt', type: 'date', index: true }),
    // Set once an answer named the file; from then on it is part of the record.
    systemField({ name: 'claimedAt', type: 'text' }),
    systemField({ name: 'sweptAt', type: 'text' }),
  ],
}

import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody.ts'
import { systemField } from '../fields/systemField.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

/**
 * Files that belong to something: evidence in dossiers, documents made of them, versions of document templates. One row a
 * file, the content beside the database under its SHA-256. Read through what it belongs to.
 */
export const DossierFiles: CollectionConfig = {
  slug: 'dossier-files',
  access: { ...serviceOnly, read: nobody },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  fields: [
    systemField({ name: 'subjectCollection', type: 'text' }),
    systemField({ name: 'subjectId', type: 'text', index: true }),
    // Nothing for evidence; else `document` or `template`.
    systemField({ name: 'kind', type: 'text' }),
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
    // Of a document: from which template and which rev, and who may read it. Of a template: which version it is.
    systemField({ name: 'made', type: 'json' }),
  ],
}

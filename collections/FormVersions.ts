import type { CollectionConfig } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { label } from '../fields/label.ts'
import { serviceOnly } from './shared/serviceOnly.ts'
import { versionFields } from './shared/versionFields.ts'

export const FormVersions: CollectionConfig = {
  slug: 'form-versions',
  access: { ...serviceOnly, read: signedIn },
  admin: {
    defaultColumns: ['title', 'number', 'publishedAt'],
    group: label('Thiết kế', 'Design'),
    useAsTitle: 'title',
  },
  indexes: [{ fields: ['source', 'number'], unique: true }],
  labels: { plural: label('Bản biểu mẫu', 'Form versions'), singular: label('Bản biểu mẫu', 'Form version') },
  fields: versionFields('forms'),
}

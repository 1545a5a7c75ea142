import type { CollectionConfig } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { label } from '../fields/label.ts'
import { serviceOnly } from './shared/serviceOnly.ts'
import { versionFields } from './shared/versionFields.ts'

export const WorkflowVersions: CollectionConfig = {
  slug: 'workflow-versions',
  access: { ...serviceOnly, read: signedIn },
  admin: {
    defaultColumns: ['title', 'number', 'publishedAt'],
    group: label('Thiết kế', 'Design'),
    useAsTitle: 'title',
  },
  indexes: [{ fields: ['source', 'number'], unique: true }],
  labels: {
    plural: label('Bản quy trình', 'Workflow versions'),
    singular: label('Bản quy trình', 'Workflow version'),
  },
  fields: versionFields('workflows'),
}

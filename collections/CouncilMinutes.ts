import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig } from 'payload'

import { minutesReaders } from '../access/minutesReaders.ts'
import { secretaryBeforeSigning } from '../access/secretaryBeforeSigning.ts'
import { label } from '../fields/label.ts'
import { revisionField } from '../fields/revisionField.ts'
import { systemField } from '../fields/systemField.ts'
import { bumpRevision } from '../hooks/bumpRevision.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

export const CouncilMinutes: CollectionConfig = {
  slug: 'council-minutes',
  access: { ...serviceOnly, read: minutesReaders, update: secretaryBeforeSigning },
  admin: {
    defaultColumns: ['title', 'session', 'signed'],
    group: label('Hội đồng', 'Council'),
    useAsTitle: 'title',
  },
  hooks: bumpRevision,
  labels: { plural: label('Biên bản họp', 'Minutes'), singular: label('Biên bản', 'Minutes') },
  fields: [
    systemField({ name: 'title', type: 'text', label: label('Tên biên bản', 'Title') }),
    systemField({
      name: 'session',
      type: 'relationship',
      relationTo: 'council-sessions',
      unique: true,
      label: label('Phiên họp', 'Session'),
    }),
    {
      name: 'content',
      type: 'richText',
      editor: lexicalEditor({}),
      label: label('Nội dung', 'Content'),
      required: true,
    },
    systemField({ name: 'signed', type: 'json', label: label('Chữ ký', 'Signatures') }),
    systemField({
      name: 'locked',
      type: 'checkbox',
      defaultValue: false,
      label: label('Đã khóa nội dung', 'Locked'),
    }),
    revisionField(1),
  ],
}

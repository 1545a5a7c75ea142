import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig, Field } from 'payload'

import { exemplarEditors } from '../access/exemplarEditors.ts'
import { hasRole } from '../access/hasRole.ts'
import { nobody } from '../access/nobody.ts'
import { exemplarReaders } from '../access/exemplarReaders.ts'
import { exemplarDeskFieldAccess } from '../access/exemplarDeskFieldAccess.ts'
import { workflowEndpoints } from '../endpoints/workflowEndpoints.ts'
import { actionBarField } from '../fields/actionBarField.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { workflowFields } from '../fields/workflowFields.ts'
import { journaled } from '../hooks/journaled.ts'
import { nameHolder } from '../hooks/nameHolder.ts'
import { lockless } from './shared/lockless.ts'

const journal = journaled('exemplars')

const PUBLIC = ['state', 'rev']

/** The reader of the site learns nothing of who has it on the desk. */
const hideFromPublic = (field: Field): Field => {
  if (!('name' in field) || PUBLIC.includes(field.name)) return field
  const access = 'access' in field ? field.access : undefined
  return { ...field, access: { read: exemplarDeskFieldAccess, ...access } } as Field
}

export const Exemplars: CollectionConfig = {
  slug: 'exemplars',
  access: {
    create: hasRole('unit-officer', 'unit-head', 'standing-officer', 'standing-head', 'editor'),
    delete: nobody,
    read: exemplarReaders,
    readVersions: nobody,
    unlock: nobody,
    update: exemplarEditors,
  },
  admin: {
    defaultColumns: ['title', 'holderName', 'state', 'publishedAt'],
    group: label('Tuyên truyền', 'Publication'),
    useAsTitle: 'title',
  },
  endpoints: workflowEndpoints('exemplars'),
  hooks: { ...journal, beforeChange: [nameHolder, ...journal.beforeChange] },
  labels: { plural: label('Điển hình tiên tiến', 'Exemplars'), singular: label('Điển hình', 'Exemplar') },
  lockDocuments: lockless,
  fields: [
    actionBarField,
    { name: 'title', type: 'text', label: label('Tiêu đề', 'Title'), maxLength: 300, required: true },
    {
      name: 'summary',
      type: 'textarea',
      label: label('Tóm tắt', 'Summary'),
      maxLength: 1000,
      required: true,
    },
    { name: 'body', type: 'richText', editor: lexicalEditor({}), label: label('Nội dung', 'Body') },
    { name: 'cover', type: 'upload', label: label('Ảnh đại diện', 'Cover'), relationTo: 'media' },
    {
      name: 'achievement',
      type: 'relationship',
      access: { read: exemplarDeskFieldAccess },
      label: label('Thành tích', 'Achievement'),
      relationTo: 'achievements',
    },
    {
      name: 'person',
      type: 'relationship',
      access: { read: exemplarDeskFieldAccess },
      label: label('Cá nhân', 'Person'),
      relationTo: 'people',
    },
    {
      name: 'unit',
      type: 'relationship',
      access: { read: exemplarDeskFieldAccess },
      label: label('Đơn vị', 'Unit'),
      relationTo: 'units',
    },
    systemField({ name: 'holderName', type: 'text', label: label('Tên cá nhân, tập thể', 'Holder') }),
    systemField({ name: 'unitName', type: 'text', label: label('Tên đơn vị', 'Unit name') }),
    systemField({ name: 'slug', type: 'text', unique: true, label: label('Đường dẫn', 'Slug') }),
    systemField({
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: label('Ngày đăng', 'Published at'),
    }),
    {
      name: 'consent',
      type: 'group',
      access: { read: exemplarDeskFieldAccess },
      label: label('Sự đồng ý của người được nêu gương', 'Consent'),
      fields: [
        { name: 'given', type: 'checkbox', label: label('Đã đồng ý công khai', 'Given') },
        { name: 'givenOn', type: 'date', label: label('Ngày đồng ý', 'Given on') },
        { name: 'note', type: 'textarea', label: label('Hình thức, phạm vi đồng ý', 'How and for what') },
      ],
    },
    {
      name: 'learners',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/exemplars/Learners.tsx#Learners' },
        disableListColumn: true,
      },
    },
    ...workflowFields().map((field) => hideFromPublic(field)),
  ],
}

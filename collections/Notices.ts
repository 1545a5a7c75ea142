import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { nobody } from '../access/nobody.ts'
import { publishedOrEditors } from '../access/publishedOrEditors.ts'
import { label } from '../fields/label.ts'

const editor = hasRole('editor', 'standing-head')

export const Notices: CollectionConfig = {
  slug: 'notices',
  access: {
    create: editor,
    delete: editor,
    read: publishedOrEditors,
    readVersions: nobody,
    unlock: nobody,
    update: editor,
  },
  admin: {
    defaultColumns: ['title', 'published', 'publishedOn'],
    group: label('Tuyên truyền', 'Publication'),
    useAsTitle: 'title',
  },
  labels: { plural: label('Thông báo', 'Notices'), singular: label('Thông báo', 'Notice') },
  fields: [
    { name: 'title', type: 'text', label: label('Tiêu đề', 'Title'), required: true },
    { name: 'summary', type: 'textarea', label: label('Tóm tắt', 'Summary') },
    { name: 'body', type: 'richText', editor: lexicalEditor({}), label: label('Nội dung', 'Body') },
    {
      name: 'published',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('Công khai', 'Published'),
    },
    { name: 'publishedOn', type: 'date', label: label('Ngày đăng', 'Published on') },
  ],
}

import type { CollectionConfig } from 'payload'

import { label } from '../fields/label.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const Plans: CollectionConfig = {
  slug: 'plans',
  access: catalogueAccess,
  admin: { defaultColumns: ['title', 'year'], group: label('Thi đua', 'Emulation'), useAsTitle: 'title' },
  labels: { plural: label('Kế hoạch', 'Plans'), singular: label('Kế hoạch', 'Plan') },
  fields: [
    { name: 'key', type: 'text', label: label('Mã', 'Key'), required: true, unique: true },
    { name: 'title', type: 'text', label: label('Tên kế hoạch', 'Title'), required: true },
    { name: 'number', type: 'text', label: label('Số, ký hiệu', 'Number') },
    { name: 'year', type: 'number', label: label('Năm', 'Year'), required: true },
    { name: 'content', type: 'json', label: label('Nội dung', 'Content') },
  ],
}

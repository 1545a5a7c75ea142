import type { CollectionConfig } from 'payload'

import { label } from '../fields/label.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const Councils: CollectionConfig = {
  slug: 'councils',
  access: catalogueAccess,
  admin: {
    defaultColumns: ['name', 'chair', 'secretary'],
    group: label('Hội đồng', 'Council'),
    useAsTitle: 'name',
  },
  labels: { plural: label('Hội đồng', 'Councils'), singular: label('Hội đồng', 'Council') },
  fields: [
    { name: 'key', type: 'text', label: label('Mã', 'Key'), required: true, unique: true },
    { name: 'name', type: 'text', label: label('Tên Hội đồng', 'Name'), required: true },
    {
      name: 'chair',
      type: 'relationship',
      label: label('Chủ tịch Hội đồng', 'Chair'),
      relationTo: 'users',
      required: true,
    },
    {
      name: 'secretary',
      type: 'relationship',
      label: label('Thư ký Hội đồng', 'Secretary'),
      relationTo: 'users',
      required: true,
    },
    {
      name: 'members',
      type: 'relationship',
      admin: {
        description: label(
          'Tất cả thành viên có quyền biểu quyết, kể cả Chủ tịch và Thư ký.',
          'Everybody who votes, chair and secretary included.',
        ),
      },
      hasMany: true,
      label: label('Thành viên', 'Members'),
      relationTo: 'users',
      required: true,
    },
    { name: 'legalBasis', type: 'text', label: label('Quyết định thành lập', 'Established by') },
    { name: 'active', type: 'checkbox', defaultValue: true, label: label('Đang hoạt động', 'Active') },
  ],
}

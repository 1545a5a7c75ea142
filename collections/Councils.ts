import type { CollectionConfig } from 'payload'

import { dayField } from '../fields/dayField.ts'
import { label } from '../fields/label.ts'
import { checkCouncil } from '../hooks/checkCouncil.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const Councils: CollectionConfig = {
  slug: 'councils',
  access: catalogueAccess,
  admin: {
    defaultColumns: ['name', 'chair', 'secretary', 'validFrom', 'validUntil', 'active'],
    group: label('Hội đồng', 'Council'),
    useAsTitle: 'name',
  },
  hooks: { beforeChange: [checkCouncil] },
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
    dayField({ name: 'validFrom', label: label('Có hiệu lực từ ngày', 'In force from') }),
    dayField({ name: 'validUntil', label: label('Có hiệu lực đến hết ngày', 'In force until') }),
    {
      name: 'active',
      type: 'checkbox',
      admin: {
        description: label(
          'Hội đồng không hoạt động thì không có hiệu lực vào ngày nào. Mỗi ngày chỉ một Hội đồng có hiệu lực.',
          'One that is not active is in force on no day. On each day one council is in force.',
        ),
      },
      defaultValue: true,
      label: label('Đang hoạt động', 'Active'),
    },
  ],
}

import type { CollectionConfig } from 'payload'

import { label } from '../fields/label.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const Units: CollectionConfig = {
  slug: 'units',
  access: catalogueAccess,
  admin: {
    defaultColumns: ['name', 'shortName', 'key'],
    group: label('Tổ chức', 'Organisation'),
    useAsTitle: 'name',
  },
  labels: { plural: label('Đơn vị', 'Units'), singular: label('Đơn vị', 'Unit') },
  fields: [
    { name: 'key', type: 'text', label: label('Mã', 'Key'), required: true, unique: true },
    { name: 'name', type: 'text', label: label('Tên đơn vị', 'Name'), required: true },
    { name: 'shortName', type: 'text', label: label('Tên viết tắt', 'Short name') },
    { name: 'parent', type: 'relationship', label: label('Đơn vị cấp trên', 'Parent'), relationTo: 'units' },
    { name: 'order', type: 'number', defaultValue: 0, label: label('Thứ tự', 'Order') },
    { name: 'note', type: 'text', label: label('Ghi chú', 'Note') },
  ],
}

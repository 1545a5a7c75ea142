import type { CollectionConfig } from 'payload'

import { anyone } from '../access/anyone.ts'
import { label } from '../fields/label.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const AwardTypes: CollectionConfig = {
  slug: 'award-types',
  access: { ...catalogueAccess, read: anyone },
  admin: {
    defaultColumns: ['code', 'name', 'decidedBy'],
    group: label('Thiết kế', 'Design'),
    useAsTitle: 'name',
  },
  labels: {
    plural: label('Danh hiệu, hình thức khen thưởng', 'Award types'),
    singular: label('Danh hiệu', 'Award type'),
  },
  fields: [
    { name: 'code', type: 'text', label: label('Mã', 'Code'), required: true, unique: true },
    { name: 'name', type: 'text', label: label('Tên gọi', 'Name'), required: true },
    { name: 'nameEn', type: 'text', label: label('Tên tiếng Anh', 'English name') },
    {
      name: 'holder',
      type: 'select',
      label: label('Đối tượng', 'Holder'),
      options: [
        { label: label('Cá nhân', 'Person'), value: 'person' },
        { label: label('Tập thể', 'Collective'), value: 'collective' },
        { label: label('Cá nhân và tập thể', 'Both'), value: 'both' },
      ],
      required: true,
    },
    {
      name: 'kind',
      type: 'select',
      label: label('Loại', 'Kind'),
      options: [
        { label: label('Danh hiệu thi đua', 'Emulation title'), value: 'title' },
        { label: label('Hình thức khen thưởng', 'Commendation form'), value: 'form' },
      ],
    },
    { name: 'decidedBy', type: 'text', label: label('Thẩm quyền quyết định', 'Decided by') },
    { name: 'legalBasis', type: 'text', label: label('Căn cứ', 'Legal basis') },
    { name: 'order', type: 'number', defaultValue: 0, label: label('Thứ tự', 'Order') },
  ],
}

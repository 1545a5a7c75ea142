import type { CollectionConfig } from 'payload'

import { achievementReaders } from '../access/achievementReaders.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

export const Achievements: CollectionConfig = {
  slug: 'achievements',
  access: { ...serviceOnly, read: achievementReaders },
  admin: {
    defaultColumns: ['title', 'year', 'decisionNumber'],
    group: label('Thi đua', 'Emulation'),
    useAsTitle: 'title',
  },
  graphQL: { disableMutations: true },
  labels: {
    plural: label('Hồ sơ thành tích', 'Achievement records'),
    singular: label('Thành tích', 'Achievement'),
  },
  fields: [
    systemField({ name: 'title', type: 'text', label: label('Thành tích', 'Title') }),
    systemField({
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      label: label('Cá nhân', 'Person'),
    }),
    systemField({
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: label('Đơn vị', 'Unit'),
    }),
    systemField({ name: 'holderName', type: 'text', label: label('Tên cá nhân, tập thể', 'Holder') }),
    systemField({ name: 'awardCode', type: 'text', index: true, label: label('Mã danh hiệu', 'Award code') }),
    systemField({ name: 'year', type: 'number', label: label('Năm', 'Year') }),
    systemField({ name: 'decisionNumber', type: 'text', label: label('Số quyết định', 'Decision number') }),
    systemField({ name: 'decidedOn', type: 'date', label: label('Ngày quyết định', 'Decided on') }),
    systemField({ name: 'money', type: 'number', label: label('Tiền thưởng (đồng)', 'Bonus (VND)') }),
    systemField({
      name: 'nomination',
      type: 'relationship',
      relationTo: 'nominations',
      unique: true,
      label: label('Hồ sơ', 'Nomination'),
    }),
    systemField({ name: 'createdBy', type: 'relationship', relationTo: 'users', admin: { hidden: true } }),
    systemField({
      name: 'revoked',
      type: 'checkbox',
      defaultValue: false,
      label: label('Đã thu hồi', 'Revoked'),
    }),
  ],
}

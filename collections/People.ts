import type { CollectionConfig } from 'payload'

import { personalFieldAccess } from '../access/personalFieldAccess.ts'
import { staffListEndpoint } from '../endpoints/staffListEndpoint.ts'
import { keepSearchKey } from '../hooks/keepSearchKey.ts'
import { label } from '../fields/label.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const People: CollectionConfig = {
  slug: 'people',
  access: catalogueAccess,
  admin: {
    defaultColumns: ['fullName', 'position', 'unit'],
    group: label('Tổ chức', 'Organisation'),
    listSearchableFields: ['fullName', 'searchKey'],
    useAsTitle: 'fullName',
  },
  endpoints: [staffListEndpoint],
  hooks: { beforeChange: [keepSearchKey('fullName')] },
  labels: { plural: label('Cán bộ, công chức, viên chức', 'Staff'), singular: label('Cán bộ', 'Person') },
  fields: [
    { name: 'key', type: 'text', label: label('Mã', 'Key'), unique: true },
    { name: 'fullName', type: 'text', label: label('Họ và tên', 'Full name'), required: true },
    { name: 'position', type: 'text', label: label('Chức vụ', 'Position') },
    {
      name: 'unit',
      type: 'relationship',
      index: true,
      label: label('Đơn vị', 'Unit'),
      relationTo: 'units',
      required: true,
    },
    {
      name: 'gender',
      type: 'select',
      access: { read: personalFieldAccess },
      label: label('Giới tính', 'Gender'),
      options: [
        { label: label('Nữ', 'Female'), value: 'female' },
        { label: label('Nam', 'Male'), value: 'male' },
      ],
    },
    {
      name: 'isDirectWorker',
      type: 'checkbox',
      access: { read: personalFieldAccess },
      label: label('Lao động trực tiếp', 'Direct worker'),
    },
    { name: 'searchKey', type: 'text', admin: { hidden: true }, index: true },
  ],
}

import type { CollectionConfig } from 'payload'

import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'
import { activeField } from '../fields/activeField.ts'
import { label } from '../fields/label.ts'
import { schedulesField } from '../fields/schedules/schedulesField.ts'
import { systemField } from '../fields/systemField.ts'
import { checkProcedure } from '../hooks/checkProcedure.ts'
import { roles } from '../src/commendation/roles.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const Procedures: CollectionConfig = {
  slug: 'procedures',
  access: catalogueAccess,
  admin: { defaultColumns: ['title', 'key'], group: label('Thiết kế', 'Design'), useAsTitle: 'title' },
  hooks: { beforeChange: [checkProcedure] },
  labels: { plural: label('Thủ tục', 'Procedures'), singular: label('Thủ tục', 'Procedure') },
  fields: [
    { name: 'key', type: 'text', label: label('Mã', 'Key'), required: true, unique: true },
    { name: 'title', type: 'text', label: label('Tên thủ tục', 'Title'), required: true },
    {
      name: 'form',
      type: 'relationship',
      label: label('Biểu mẫu', 'Form'),
      relationTo: 'forms',
      required: true,
    },
    {
      name: 'workflow',
      type: 'relationship',
      label: label('Quy trình', 'Workflow'),
      relationTo: 'workflows',
      required: true,
    },
    {
      name: 'numbering',
      type: 'text',
      admin: {
        description: label(
          'Mẫu số hồ sơ; {number}, {year} và {unit} được thay khi lập hồ sơ.',
          'How cases are numbered; {number}, {year} and {unit} are filled in.',
        ),
      },
      defaultValue: '{number}/{year}',
      label: label('Cách đánh số', 'Numbering'),
    },
    systemField({ name: 'sequence', type: 'number', admin: { hidden: true } }),
    systemField({ name: 'sequenceYear', type: 'number', admin: { hidden: true } }),
    {
      name: 'startableBy',
      type: 'select',
      hasMany: true,
      label: label('Ai được lập hồ sơ', 'Who may start'),
      options: Object.entries(roles).map(([value, role]) => ({ label: role.label, value })),
      required: true,
    },
    schedulesField(),
    // Since when each schedule runs, and from which due day on.
    systemField({
      name: 'scheduleMarks',
      type: 'json',
      access: { read: nobodyFieldAccess },
      admin: { hidden: true },
    }),
    activeField(),
  ],
}

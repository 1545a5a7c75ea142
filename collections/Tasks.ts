import type { CollectionConfig } from 'payload'

import { label } from '../fields/label.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const Tasks: CollectionConfig = {
  slug: 'tasks',
  access: catalogueAccess,
  admin: {
    defaultColumns: ['title', 'leadUnit', 'dueOn', 'basis'],
    group: label('Thi đua', 'Emulation'),
    useAsTitle: 'title',
  },
  labels: { plural: label('Nhiệm vụ kế hoạch', 'Plan tasks'), singular: label('Nhiệm vụ', 'Task') },
  fields: [
    { name: 'title', type: 'text', label: label('Nhiệm vụ', 'Task'), required: true },
    {
      name: 'plan',
      type: 'relationship',
      label: label('Kế hoạch', 'Plan'),
      relationTo: 'plans',
      required: true,
    },
    { name: 'leadUnit', type: 'relationship', label: label('Chủ trì', 'Lead'), relationTo: 'units' },
    {
      name: 'cooperating',
      type: 'relationship',
      hasMany: true,
      label: label('Phối hợp', 'Co-ordinating'),
      relationTo: 'units',
    },
    { name: 'basis', type: 'text', label: label('Mục của kế hoạch', 'Paragraph of the plan') },
    { name: 'dueOn', type: 'date', label: label('Thời hạn', 'Due') },
  ],
}

import type { Field } from 'payload'

import { refuseStrayRows } from '../../hooks/refuseStrayRows.ts'
import { roles } from '../../src/commendation/roles.ts'
import { label } from '../label.ts'
import { choice } from './choice.ts'

type Row = { beginAs?: unknown }

/** On whose behalf it begins, and with which answers. */
export const scheduleWho: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'beginAs',
        type: 'select',
        admin: { isClearable: false, width: '34%' },
        defaultValue: 'role',
        label: label('Lập thay mặt', 'Begun on behalf of'),
        options: [
          choice('role', 'Người giữ vai trò', 'Whoever holds a role'),
          choice('person', 'Một người', 'One person'),
        ],
        required: true,
      },
      {
        name: 'role',
        type: 'select',
        admin: { condition: (_data, { beginAs }: Row) => beginAs !== 'person', width: '33%' },
        label: label('Vai trò', 'Role'),
        options: Object.entries(roles).map(([value, role]) => ({ label: role.label, value })),
      },
      {
        name: 'share',
        type: 'select',
        admin: {
          isClearable: false,
          condition: (_data, { beginAs }: Row) => beginAs !== 'person',
          width: '33%',
        },
        defaultValue: 'roundRobin',
        label: label('Khi nhiều người giữ vai trò', 'Where several hold it'),
        options: [
          choice('roundRobin', 'Lần lượt', 'In turn'),
          choice('leastLoaded', 'Người đang có ít việc nhất', 'Whoever has least to do'),
        ],
        required: true,
      },
      {
        name: 'person',
        type: 'relationship',
        admin: { condition: (_data, { beginAs }: Row) => beginAs === 'person', width: '66%' },
        label: label('Người', 'Person'),
        relationTo: 'users',
      },
    ],
  },
  {
    name: 'answers',
    type: 'array',
    admin: {
      components: { RowLabel: '/src/admin/schedules/AnswerLabel.tsx#AnswerLabel' },
      description: label(
        'Công thức (FEEL) đọc được period.start, period.end, period.year, period.name, period.due, today; chữ viết trong dấu ngoặc kép.',
        'Formulas (FEEL) read period.start, period.end, period.year, period.name, period.due and today; text is quoted.',
      ),
      initCollapsed: true,
      isSortable: false,
    },
    hooks: { beforeValidate: [refuseStrayRows] },
    label: label('Nội dung điền sẵn', 'Answers to begin with'),
    labels: { plural: label('Nội dung', 'Answers'), singular: label('Nội dung', 'Answer') },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'field',
            type: 'text',
            admin: { width: '34%' },
            label: label('Mã trường', 'Field key'),
            required: true,
          },
          {
            name: 'value',
            type: 'text',
            admin: { width: '66%' },
            label: label('Công thức', 'Formula'),
            required: true,
          },
        ],
      },
    ],
  },
]

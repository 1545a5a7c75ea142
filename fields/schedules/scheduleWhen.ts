import type { Field } from 'payload'

import { dayField } from '../dayField.ts'
import { label } from '../label.ts'
import { choice } from './choice.ts'

const periods = [
  choice('year', 'Năm', 'Year'),
  choice('halfYear', 'Sáu tháng', 'Half-year'),
  choice('quarter', 'Quý', 'Quarter'),
  choice('month', 'Tháng', 'Month'),
]

/** When it begins, and which period it is about. */
export const scheduleWhen: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'every',
        type: 'select',
        admin: { isClearable: false, width: '34%' },
        defaultValue: 'year',
        label: label('Lặp lại mỗi', 'Each'),
        options: periods,
        required: true,
      },
      {
        name: 'day',
        type: 'number',
        admin: { width: '33%' },
        label: label('Ngày mốc (1–31)', 'Due day (1–31)'),
        required: true,
      },
      {
        name: 'month',
        type: 'number',
        admin: {
          condition: (_data, { every }: { every?: unknown }) => every !== 'month',
          description: label(
            'Tháng thứ mấy của năm, của sáu tháng hoặc của quý.',
            'Which month of the year, half-year or quarter.',
          ),
          width: '33%',
        },
        defaultValue: 1,
        label: label('Tháng', 'Month'),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'before',
        type: 'number',
        admin: { width: '34%' },
        defaultValue: 0,
        label: label('Lập trước ngày mốc', 'Begun before the due day by'),
      },
      {
        name: 'beforeIn',
        type: 'select',
        admin: { isClearable: false, width: '33%' },
        defaultValue: 'days',
        label: label('Tính theo', 'Counted in'),
        options: [choice('days', 'Ngày', 'Days'), choice('workingDays', 'Ngày làm việc', 'Working days')],
        required: true,
      },
      {
        name: 'covers',
        type: 'select',
        admin: { isClearable: false, width: '33%' },
        defaultValue: 'year',
        label: label('Hồ sơ của kỳ', 'About the period'),
        options: periods,
        required: true,
      },
    ],
  },
  {
    name: 'coversPrevious',
    type: 'checkbox',
    label: label('Là kỳ liền trước kỳ có ngày mốc', 'It is the period before the one with the due day'),
  },
  {
    name: 'dates',
    type: 'ui',
    admin: { components: { Field: '/src/admin/schedules/ScheduleDates.tsx#ScheduleDates' } },
  },
  {
    type: 'row',
    fields: [
      dayField({ name: 'from', label: label('Ngày mốc từ', 'Due days from') }),
      dayField({ name: 'until', label: label('Ngày mốc đến hết', 'Due days until') }),
    ],
  },
  {
    name: 'missed',
    type: 'select',
    admin: { isClearable: false },
    defaultValue: 'each',
    label: label('Ngày đã qua khi hệ thống không chạy', 'Days that passed while the system was down'),
    options: [
      choice('each', 'Lập muộn từng kỳ, mỗi kỳ một lần', 'Begin each period late, once'),
      choice('last', 'Chỉ lập muộn kỳ gần nhất', 'Begin only the latest one late'),
      choice('none', 'Không lập muộn', 'Do not begin late'),
    ],
    required: true,
  },
]

import type { ArrayField, Field } from 'payload'

import { roles } from '../src/commendation/roles.ts'
import { refuseStrayRows } from '../hooks/refuseStrayRows.ts'
import { dayField } from './dayField.ts'
import { label } from './label.ts'

const choice = (value: string, vi: string, en: string) => ({ label: label(vi, en), value })

const periods = [
  choice('year', 'Năm', 'Year'),
  choice('halfYear', 'Sáu tháng', 'Half-year'),
  choice('quarter', 'Quý', 'Quarter'),
  choice('month', 'Tháng', 'Month'),
]

type Row = { beginAs?: unknown; every?: unknown }

const what: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'key',
        type: 'text',
        admin: {
          description: label('Không đổi sau khi đã dùng.', 'Not to be changed once in use.'),
          width: '50%',
        },
        label: label('Mã', 'Key'),
        required: true,
      },
      {
        name: 'active',
        type: 'checkbox',
        admin: { width: '50%' },
        defaultValue: false,
        // A copy would begin the same cases beside the original.
        hooks: { beforeDuplicate: [() => false] },
        label: label('Bật lịch này', 'On'),
      },
    ],
  },
  {
    name: 'title',
    type: 'text',
    admin: {
      description: label(
        'Dùng được {period} (kỳ), {year} (năm), {start}, {end} (ngày đầu, ngày cuối của kỳ), {due} (ngày mốc).',
        'May hold {period}, {year}, {start}, {end} (first and last day of the period) and {due} (the due day).',
      ),
    },
    label: label('Tên hồ sơ', 'Title of the case'),
    required: true,
  },
]

const when: Field[] = [
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
          condition: (_data, { every }: Row) => every !== 'month',
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

const who: Field[] = [
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

/** When cases of a procedure begin by themselves, and on whose behalf. Nothing does until somebody switches it on. */
export const schedulesField = (): ArrayField => ({
  name: 'schedules',
  type: 'array',
  admin: {
    components: { RowLabel: '/src/admin/schedules/ScheduleLabel.tsx#ScheduleLabel' },
    description: label(
      'Lịch chỉ chạy khi đã bật và thủ tục đang áp dụng; lịch có sẵn chưa bật, hãy đối chiếu ngày với quy định của cơ quan trước khi bật. Hồ sơ được lập lúc 08 giờ 00, gặp ngày nghỉ thì vào ngày làm việc đầu tiên sau đó. Mỗi kỳ chỉ lập một lần; kỳ có ngày lập trước lúc bật lịch không được lập.',
      'A schedule runs only when it is on and the procedure is active; those that are shipped are off: compare their days with the rules of the office first. Cases begin at 08:00, after days off on the first working day. Each period is begun once; those whose day was before the schedule was switched on are not.',
    ),
    initCollapsed: true,
    isSortable: false,
  },
  hooks: { beforeValidate: [refuseStrayRows] },
  label: label('Tự lập theo lịch', 'Begins by itself'),
  labels: { plural: label('Lịch', 'Schedules'), singular: label('Lịch', 'Schedule') },
  fields: [...what, ...when, ...who],
})

import type { Field } from 'payload'

import { label } from '../label.ts'

/** What a schedule begins. */
export const scheduleWhat: Field[] = [
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

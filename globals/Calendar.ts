import type { GlobalConfig } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { nobody } from '../access/nobody.ts'
import { signedIn } from '../access/signedIn.ts'
import { label } from '../fields/label.ts'
import { defaultDigestHour } from '../src/notifications/nextDigestAt.ts'

export const Calendar: GlobalConfig = {
  slug: 'calendar',
  access: {
    read: signedIn,
    readVersions: nobody,
    update: hasRole('standing-officer', 'standing-head', 'system-admin'),
  },
  admin: { group: label('Tổ chức', 'Organisation') },
  label: label('Lịch làm việc', 'Working calendar'),
  fields: [
    { name: 'holidays', type: 'json', label: label('Ngày nghỉ (YYYY-MM-DD)', 'Days off (YYYY-MM-DD)') },
    {
      name: 'workedWeekends',
      type: 'json',
      label: label('Ngày làm bù (YYYY-MM-DD)', 'Weekend days worked (YYYY-MM-DD)'),
    },
    {
      name: 'digestHour',
      type: 'number',
      admin: { step: 1 },
      defaultValue: defaultDigestHour,
      label: label('Giờ gửi thư tổng hợp hằng ngày (0–23)', 'Hour of the daily digest (0–23)'),
      max: 23,
      min: 0,
    },
  ],
}

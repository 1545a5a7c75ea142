import type { GlobalConfig } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { nobody } from '../access/nobody.ts'
import { signedIn } from '../access/signedIn.ts'
import { daysField } from '../fields/daysField.ts'
import { label } from '../fields/label.ts'
import { followCalendar } from '../hooks/followCalendar.ts'
import { defaultDigestHour } from '../src/notifications/nextDigestAt.ts'

export const Calendar: GlobalConfig = {
  slug: 'calendar',
  access: {
    read: signedIn,
    readVersions: nobody,
    update: hasRole('standing-officer', 'standing-head', 'system-admin'),
  },
  admin: {
    description: label(
      'Khi đổi ngày nghỉ hoặc ngày làm bù, hạn và hẹn giờ chưa đến của hồ sơ đang xử lý được tính lại trong nền; xong có thông báo bao nhiêu hồ sơ đổi hạn. Hạn đã qua và nhắc việc đã gửi giữ nguyên.',
      'When days off or worked weekends change, deadlines and timers still to come are counted anew in the background; a notice then tells how many dossiers moved. What is overdue or was sent stays as it is.',
    ),
    group: label('Tổ chức', 'Organisation'),
  },
  hooks: { beforeChange: [followCalendar] },
  label: label('Lịch làm việc', 'Working calendar'),
  fields: [
    daysField({
      name: 'holidays',
      label: label('Ngày nghỉ lễ, tết, nghỉ bù', 'Public holidays and days in lieu'),
    }),
    daysField({
      name: 'workedWeekends',
      label: label('Ngày làm bù (thứ Bảy, Chủ nhật)', 'Weekend days worked instead'),
      onWeekends: true,
    }),
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

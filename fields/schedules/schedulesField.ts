import type { ArrayField } from 'payload'

import { refuseStrayRows } from '../../hooks/refuseStrayRows.ts'
import { label } from '../label.ts'
import { scheduleWhat } from './scheduleWhat.ts'
import { scheduleWhen } from './scheduleWhen.ts'
import { scheduleWho } from './scheduleWho.ts'

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
  fields: [...scheduleWhat, ...scheduleWhen, ...scheduleWho],
})

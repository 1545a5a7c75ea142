import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { newId } from '../../database/newId.ts'
import { getEnv } from '../../env.ts'
import type { CalendarWork } from './calendarRow.ts'

/** How many dossiers have followed the new calendar: to whoever changed it, and to the heads of the standing body. */
export const tellOffice = async (payload: Payload, work: CalendarWork & { job: string }): Promise<void> => {
  const { by, checked, job, moved } = work
  const heads = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 50,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ roles: { contains: 'standing-head' } }, { active: { not_equals: false } }] },
  })
  const told = new Set([...(by === null ? [] : [by]), ...heads.docs.map(({ id }) => id)])
  const subject = `Lịch làm việc thay đổi: đã tính lại hạn của ${String(moved)} hồ sơ`
  const text =
    moved === 0
      ? `Đã xem ${String(checked)} hồ sơ có hạn; không hồ sơ nào phải đổi hạn hoặc hẹn giờ.`
      : `Đã xem ${String(checked)} hồ sơ có hạn và chuyển hạn, hẹn giờ chưa đến của ${String(moved)} hồ sơ; nhật ký của từng hồ sơ có ghi. Hạn đã qua và nhắc việc đã gửi giữ nguyên.`
  for (const user of told) {
    await dossierStore(payload).insertOnce('notifications', {
      id: newId(),
      key: `calendar:${job}:${user}`,
      link: `${getEnv().SERVER_URL}/admin/globals/calendar`,
      subject,
      text,
      user,
    })
  }
}

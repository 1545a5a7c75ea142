import type { Text } from '../../shared/text.ts'

/** The parts of a council session whose change its history names by key. */
export const keysOfSession: Record<string, Text | undefined> = {
  agenda: { vi: 'Chương trình', en: 'Agenda' },
  attendance: { vi: 'Điểm danh', en: 'Roll' },
  firstTeller: { vi: 'Người kiểm phiếu thứ nhất', en: 'First teller' },
  heldAt: { vi: 'Thời gian họp', en: 'Time' },
  place: { vi: 'Địa điểm', en: 'Place' },
  secondTeller: { vi: 'Người kiểm phiếu thứ hai', en: 'Second teller' },
  title: { vi: 'Tên phiên họp', en: 'Title' },
}

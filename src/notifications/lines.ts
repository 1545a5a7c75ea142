import type { MailLine } from './types.ts'

/** Facts that several mails tell in the same words. */
export const mailLines = {
  comment: { fact: 'comment', label: { vi: 'Ý kiến', en: 'Comment' } },
  deadline: { fact: 'deadline', type: 'moment', label: { vi: 'Thời hạn', en: 'Deadline' } },
  decisionNumber: { fact: 'decisionNumber', label: { vi: 'Số quyết định', en: 'Decision number' } },
  place: { fact: 'place', label: { vi: 'Địa điểm', en: 'Place' } },
  sender: { fact: 'sender', label: { vi: 'Người chuyển', en: 'Sent by' } },
  startsAt: { fact: 'startsAt', type: 'moment', label: { vi: 'Thời gian', en: 'Time' } },
  state: { fact: 'state', label: { vi: 'Trạng thái', en: 'State' } },
  supplement: { fact: 'supplement', label: { vi: 'Nội dung cần bổ sung', en: 'To be supplied' } },
  title: { fact: 'title', label: { vi: 'Nội dung', en: 'Subject' } },
  unit: { fact: 'unit', label: { vi: 'Đơn vị', en: 'Unit' } },
} as const satisfies Record<string, MailLine>

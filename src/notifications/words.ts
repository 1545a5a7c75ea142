import type { Text } from '../shared/text.ts'

/** What every mail of ours begins and ends with. */
export const mailWords = {
  office: { vi: 'Văn phòng Ủy ban nhân dân tỉnh', en: "Office of the Provincial People's Committee" },
  recipient: { vi: 'Ông/Bà', en: 'Sir or Madam' },
  regards: { vi: 'Trân trọng./.', en: 'Yours faithfully,' },
  robot: {
    vi: 'Thư được gửi tự động từ hệ thống thi đua, khen thưởng; đề nghị không trả lời thư này.',
    en: 'This mail was sent automatically by the emulation and commendation system; please do not reply.',
  },
} satisfies Record<string, Text>

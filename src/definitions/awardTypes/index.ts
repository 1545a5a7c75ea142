import type { Text } from '../../shared/text.ts'

export type AwardTypeDefinition = {
  code: string
  decidedBy: 'office' | 'prime-minister' | 'province'
  holder: 'both' | 'collective' | 'person'
  /** A title is earned by emulation (danh hiệu), a form is a commendation (hình thức). */
  kind: 'form' | 'title'
  legalBasis: string
  level: 'office' | 'province' | 'state'
  name: Text
}

const law = (article: string): string => `${article} Luật Thi đua, khen thưởng số 06/2022/QH15`

/** Titles and forms of commendation the office meets, lowest level first. */
export const shippedAwardTypes = [
  {
    code: 'LDTT',
    name: { vi: 'Lao động tiên tiến', en: 'Advanced Worker' },
    kind: 'title',
    holder: 'person',
    decidedBy: 'office',
    level: 'office',
    legalBasis: law('Điều 24'),
  },
  {
    code: 'CSTDCS',
    name: { vi: 'Chiến sĩ thi đua cơ sở', en: 'Grassroots Emulation Fighter' },
    kind: 'title',
    holder: 'person',
    decidedBy: 'office',
    level: 'office',
    legalBasis: law('Điều 23'),
  },
  {
    code: 'TTLDTT',
    name: { vi: 'Tập thể lao động tiên tiến', en: 'Advanced Collective' },
    kind: 'title',
    holder: 'collective',
    decidedBy: 'office',
    level: 'office',
    legalBasis: law('Điều 28'),
  },
  {
    code: 'GK',
    name: { vi: 'Giấy khen của Chánh Văn phòng', en: 'Commendation Letter of the Chief of the Office' },
    kind: 'form',
    holder: 'both',
    decidedBy: 'office',
    level: 'office',
    legalBasis: law('Điều 75'),
  },
  {
    code: 'CSTDT',
    name: { vi: 'Chiến sĩ thi đua cấp tỉnh', en: 'Provincial Emulation Fighter' },
    kind: 'title',
    holder: 'person',
    decidedBy: 'province',
    level: 'province',
    legalBasis: law('Điều 22'),
  },
  {
    code: 'TTLDXS',
    name: { vi: 'Tập thể lao động xuất sắc', en: 'Excellent Collective' },
    kind: 'title',
    holder: 'collective',
    decidedBy: 'province',
    level: 'province',
    legalBasis: law('Điều 27'),
  },
  {
    code: 'CTDT',
    name: {
      vi: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
      en: "Emulation Flag of the Provincial People's Committee",
    },
    kind: 'title',
    holder: 'collective',
    decidedBy: 'province',
    level: 'province',
    legalBasis: law('Điều 26'),
  },
  {
    code: 'BKT',
    name: {
      vi: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      en: "Certificate of Merit of the Chairman of the Provincial People's Committee",
    },
    kind: 'form',
    holder: 'both',
    decidedBy: 'province',
    level: 'province',
    legalBasis: law('Điều 74'),
  },
  {
    code: 'CSTDTQ',
    name: { vi: 'Chiến sĩ thi đua toàn quốc', en: 'National Emulation Fighter' },
    kind: 'title',
    holder: 'person',
    decidedBy: 'prime-minister',
    level: 'state',
    legalBasis: law('Điều 21'),
  },
  {
    code: 'CTDCP',
    name: { vi: 'Cờ thi đua của Chính phủ', en: 'Emulation Flag of the Government' },
    kind: 'title',
    holder: 'collective',
    decidedBy: 'prime-minister',
    level: 'state',
    legalBasis: law('Điều 25'),
  },
  {
    code: 'BKTTG',
    name: { vi: 'Bằng khen của Thủ tướng Chính phủ', en: 'Certificate of Merit of the Prime Minister' },
    kind: 'form',
    holder: 'both',
    decidedBy: 'prime-minister',
    level: 'state',
    legalBasis: law('Điều 73'),
  },
] as const satisfies AwardTypeDefinition[]

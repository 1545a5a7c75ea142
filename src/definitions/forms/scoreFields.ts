import type { FieldDefinition } from '../../forms/types.ts'

/** Self-score by the four groups of criteria of the 2023 campaign; the maxima add up to 100. */
export const scoreFields: FieldDefinition[] = [
  {
    key: 'diemNhiemVu',
    type: 'score',
    label: { vi: 'Thực hiện nhiệm vụ chính trị, chuyên môn', en: 'Political and professional tasks' },
    help: {
      vi: 'Tối đa 60 điểm: khối lượng, tiến độ và chất lượng công việc.',
      en: 'Up to 60: volume, time and quality of work.',
    },
    min: 0,
    max: 60,
    required: true,
    width: 'half',
  },
  {
    key: 'diemSangKien',
    type: 'score',
    label: {
      vi: 'Sáng kiến, cải cách hành chính, ứng dụng công nghệ thông tin',
      en: 'Initiatives, reform and use of IT',
    },
    help: {
      vi: 'Tối đa 15 điểm: sáng kiến được công nhận và hiệu quả áp dụng.',
      en: 'Up to 15: recognised initiatives and their effect.',
    },
    min: 0,
    max: 15,
    required: true,
    width: 'half',
  },
  {
    key: 'diemKyLuat',
    type: 'score',
    label: {
      vi: 'Chấp hành chủ trương, pháp luật, kỷ luật và văn hóa công sở',
      en: 'Compliance, discipline and conduct',
    },
    help: { vi: 'Tối đa 15 điểm.', en: 'Up to 15.' },
    min: 0,
    max: 15,
    required: true,
    width: 'half',
  },
  {
    key: 'diemPhongTrao',
    type: 'score',
    label: { vi: 'Tham gia phong trào thi đua, xây dựng điển hình tiên tiến', en: 'Campaigns and exemplars' },
    help: { vi: 'Tối đa 10 điểm.', en: 'Up to 10.' },
    min: 0,
    max: 10,
    required: true,
    width: 'half',
  },
  {
    key: 'tongDiem',
    type: 'computed',
    label: { vi: 'Tổng điểm tự chấm', en: 'Total self-score' },
    formula: 'diemNhiemVu + diemSangKien + diemKyLuat + diemPhongTrao',
    width: 'half',
  },
]

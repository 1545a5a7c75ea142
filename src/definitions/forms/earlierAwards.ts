import type { FieldDefinition } from '../../forms/types.ts'

/** What the record of achievements knows of a person or a unit, newest first; a row that does not matter is taken out. */
export const earlierAwards: FieldDefinition = {
  key: 'thanhTichGhiNhan',
  type: 'table',
  label: { vi: 'Thành tích đã ghi nhận trong hệ thống', en: 'Achievements on record' },
  help: {
    vi: 'Hệ thống điền sẵn từ hồ sơ thành tích, mới nhất trước; đề nghị bỏ dòng không liên quan.',
    en: 'Filled in from the record of achievements, newest first; remove what does not matter here.',
  },
  prefill: 'achievements',
  maxItems: 20,
  columns: [
    {
      key: 'thanhTichDaCo',
      type: 'achievement',
      label: { vi: 'Thành tích', en: 'Achievement' },
      prefill: 'achievement.id',
      required: true,
    },
    { key: 'nam', type: 'year', label: { vi: 'Năm', en: 'Year' }, prefill: 'achievement.year' },
    {
      key: 'soQuyetDinh',
      type: 'text',
      label: { vi: 'Số quyết định', en: 'Decision number' },
      prefill: 'achievement.decisionNumber',
      maxLength: 120,
    },
    {
      key: 'ngayQuyetDinh',
      type: 'date',
      label: { vi: 'Ngày quyết định', en: 'Date of the decision' },
      prefill: 'achievement.decidedOn',
    },
  ],
}

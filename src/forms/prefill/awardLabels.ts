import type { Text } from '../../shared/text.ts'
import type { AwardProperty } from './prefillRecords.ts'

/** How people call what is said of an award. */
export const awardLabels: Record<AwardProperty, Text> = {
  award: { vi: 'tên danh hiệu, hình thức', en: 'award' },
  code: { vi: 'mã danh hiệu, hình thức', en: 'code of the award' },
  decidedOn: { vi: 'ngày quyết định', en: 'date of the decision' },
  decisionNumber: { vi: 'số quyết định', en: 'number of the decision' },
  id: { vi: 'mục trong hồ sơ thành tích', en: 'the record itself' },
  title: { vi: 'tên thành tích', en: 'title' },
  year: { vi: 'năm', en: 'year' },
}

import { referenceType } from '../referenceType.ts'

/** Something that was already recognised, from the record of achievements. */
export const achievement = referenceType({
  label: { vi: 'Thành tích đã ghi nhận', en: 'Recorded achievement' },
  noun: { vi: 'thành tích', en: 'an achievement' },
  source: { collection: 'achievements', label: 'title' },
  type: 'achievement',
})

import type { Option } from '../../forms/types.ts'

/** Yearly ratings of officials and of collectives (Nghị định số 335/2025/NĐ-CP); the values are those of the rule packs. */
export const ratingOptions: Option[] = [
  { value: 'excellent', label: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' } },
  { value: 'good', label: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' } },
  { value: 'completed', label: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' } },
  { value: 'failed', label: { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' } },
]

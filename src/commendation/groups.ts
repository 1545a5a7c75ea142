import type { Text } from '../shared/text.ts'

/** Groups of people that a workflow may name, by their keys. */
export const groups: Record<string, Text> = {
  council: { vi: 'Thành viên Hội đồng Thi đua – Khen thưởng', en: 'Members of the council' },
}

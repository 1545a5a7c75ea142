import type { Text } from '../../shared/text.ts'

/**
 * Actions for which people are asked for a reason in the panel where no rule demands one: those who worked on the dossier
 * want to know. Programs may leave it out.
 */
export const reasonAsked: Record<string, Text | undefined> = {
  withdraw: { vi: 'Lý do rút hồ sơ', en: 'Why it is withdrawn' },
}

import type { Text } from '../../shared/text.ts'
import type { WorkflowCollection } from './dossier.ts'

/** What moves through states, in the words of the panel. */
export const dossierKinds: Record<WorkflowCollection, Text> = {
  campaigns: { vi: 'Phong trào', en: 'Campaigns' },
  cases: { vi: 'Thủ tục khác', en: 'Other cases' },
  'council-sessions': { vi: 'Phiên họp Hội đồng', en: 'Council sessions' },
  decisions: { vi: 'Quyết định', en: 'Decisions' },
  exemplars: { vi: 'Điển hình', en: 'Exemplars' },
  nominations: { vi: 'Hồ sơ đề nghị', en: 'Nominations' },
}

import type { TransitionDefinition } from '../../../workflow/types.ts'
import { standingHead } from '../pieces.ts'

/** The head of the standing body closes a dossier without an award; where from, and what follows, is added. */
export const rejection = {
  action: 'reject',
  to: 'rejected',
  label: { vi: 'Trả lại, không đề nghị khen thưởng', en: 'Reject' },
  confirm: {
    vi: 'Hồ sơ sẽ kết thúc và không được xét trong đợt này. Trả lại hồ sơ?',
    en: 'The dossier will be closed and not considered this time. Reject it?',
  },
  by: [standingHead],
  not: ['nominee', 'creator'],
  comment: 'required',
  tone: 'danger',
} satisfies Partial<TransitionDefinition>

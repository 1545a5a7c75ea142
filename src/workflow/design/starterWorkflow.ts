import type { StateDefinition, StateKind, WorkflowDefinition } from '../types.ts'
import type { Text } from '../../shared/text.ts'

const words: Record<StateKind, Text> = {
  active: { vi: 'Bước xử lý mới', en: 'New step' },
  failure: { vi: 'Không được chấp thuận', en: 'Refused' },
  initial: { vi: 'Bản nháp', en: 'Draft' },
  success: { vi: 'Hoàn thành', en: 'Completed' },
  waiting: { vi: 'Chờ người nộp bổ sung', en: 'Waits for the applicant' },
}

/** What a transition is called when it has just been added. */
export const starterTransitionLabel: Text = { vi: 'Chuyển bước', en: 'Move on' }

/** What the steps are called that the system takes for an outcome. */
export const starterOutcomeLabels = {
  clock: { vi: 'Hết thời hạn', en: 'Time is up' },
  no: { vi: 'Không thông qua', en: 'Not passed' },
  yes: { vi: 'Thông qua', en: 'Passed' },
} satisfies Record<string, Text>

/** Names that nobody has chosen yet. */
export const starterLabels: Text[] = [
  ...Object.values(words),
  ...Object.values(starterOutcomeLabels),
  starterTransitionLabel,
]

const applicant = [{ relation: 'creator' }]

/** A state as it is when it has just been added. */
export const starterState = (kind: StateKind, key: string): StateDefinition => ({
  key,
  kind,
  label: words[kind],
  phase: words[kind],
  turn: kind === 'initial' || kind === 'waiting' ? applicant : [],
  ...(kind === 'initial' || kind === 'waiting' ? { write: applicant } : {}),
})

/** What an empty page begins with: a draft that nothing leads out of yet. */
export const starterWorkflow = (key: string, name: Text): WorkflowDefinition => ({
  formatVersion: 1,
  initial: 'draft',
  key,
  name,
  states: [starterState('initial', 'draft')],
  transitions: [],
})

import type { ErrorItem } from '../../shared/errorItem.ts'
import type { Frame, ScriptStep } from '../../workflow/simulate/types.ts'

/** How things stand after a step, as the interface tells it. */
export type PlayedFrame = Omit<Frame, 'problems'> & { errors: ErrorItem[] }

/** What is played: a sample dossier of somebody, its answers, and what is done with it. */
export type Play = {
  answers: Record<string, unknown>
  creator: string
  startAt: string
  steps: ScriptStep[]
  unit: null | string
}

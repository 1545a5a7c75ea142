import type { ErrorItem } from '../../shared/errorItem.ts'
import type { SavedRun } from '../../workflow/simulate/replayTest.ts'
import type { Frame, ScriptStep } from '../../workflow/simulate/types.ts'

/** How things stand after a step, as the interface tells it. */
export type PlayedFrame = Omit<Frame, 'problems'> & { errors: ErrorItem[] }

/** What is played: a sample dossier of somebody, a real one from where it stands, or a run that was kept. */
export type Play = { steps: ScriptStep[] } & (
  | {
      answers: Record<string, unknown>
      creator: string
      /** What is supposed of the domain. */
      facts: Record<string, unknown>
      startAt: string
      unit: null | string
    }
  | { dossier: { collection: string; id: string }; startAt: string }
  | { run: string }
)

/** After which steps a kept run now stands elsewhere, or is refused where it was not; by their numbers, 0 for the start. */
export const stepsThatDiffer = ({ expected }: SavedRun, frames: PlayedFrame[]): number[] =>
  expected.flatMap(({ isRefused, state }, index) => {
    const found = frames[index]
    return found?.state === state && found.errors.length > 0 === isRefused ? [] : [index]
  })

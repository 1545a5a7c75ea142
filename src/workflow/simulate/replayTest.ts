import type { Problem } from '../../shared/problem.ts'
import type { WorkflowDefinition } from '../types.ts'
import { simulate } from './simulate.ts'
import type { Script } from './types.ts'

/** A run that was kept: what was played, and where it stood after each step. */
export type SavedRun = { expected: { isRefused: boolean; state: string }[]; name: string; script: Script }

/** The first step of a saved run that now goes another way; none when all is as it was. */
export const replayTest = (
  definition: WorkflowDefinition,
  { expected, name, script }: SavedRun,
  workOut?: (answers: Record<string, unknown>) => Record<string, unknown>,
): Problem[] => {
  const frames = simulate(definition, script, workOut)
  const at = expected.findIndex((each, index) => {
    const found = frames[index]
    return found?.state !== each.state || found.problems.length > 0 !== each.isRefused
  })
  const wanted = expected[at]
  if (wanted === undefined) return []
  const found = frames[at]
  const reason = found?.problems[0]?.message
  return [
    {
      code: 'SAVED_RUN_FAILED',
      message: {
        vi: `Kịch bản “${name}”, sau thao tác ${String(at)}: hồ sơ phải ở “${wanted.state}” nhưng ở “${found?.state ?? ''}”. ${reason?.vi ?? ''}`.trim(),
        en: `The run “${name}”, after step ${String(at)}: the dossier should be at “${wanted.state}” and is at “${found?.state ?? ''}”. ${reason?.en ?? ''}`.trim(),
      },
      path: `runs.${name}.steps.${String(at)}`,
    },
  ]
}

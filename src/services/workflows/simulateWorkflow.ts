import type { Payload } from 'payload'

import { refuseUnknownKeys } from '../../shared/refuseUnknownKeys.ts'
import type { SavedRun } from '../../workflow/simulate/replayTest.ts'
import { simulate } from '../../workflow/simulate/simulate.ts'
import type { Frame } from '../../workflow/simulate/types.ts'
import { noteOnDefinition } from '../definitions/noteOnDefinition.ts'
import { readDefinition } from '../definitions/readDefinition.ts'
import { scoresOfForm } from './scoresOfForm.ts'
import { scriptFor } from './scriptFor.ts'
import { simulationInvalid } from './simulationInvalid.ts'

type Args = { id: string; input: Record<string, unknown>; payload: Payload; user: unknown }

const KNOWN = [
  'answers',
  'creator',
  'dossier',
  'facts',
  'forget',
  'person',
  'run',
  'saveAs',
  'startAt',
  'steps',
  'unit',
]

/**
 * Plays the workflow as it is being drawn, on today's staff list: a sample dossier begun by `creator`, a real one from
 * where it stands, or a `run` that was kept, on the staff list of then. `saveAs` keeps the run; it is replayed whenever
 * the workflow is published, until it is told to `forget` it.
 */
export const simulateWorkflow = async ({ id, input, payload, user }: Args): Promise<Frame[]> => {
  refuseUnknownKeys(input, KNOWN)
  const source = await payload.findByID({ collection: 'workflows', depth: 0, id, overrideAccess: true })
  const runs = (source.runs ?? []) as SavedRun[]
  const keep = (kept: SavedRun[]) =>
    noteOnDefinition({ data: { runs: kept }, id, kind: 'workflows', payload })
  const { forget, saveAs } = input
  if (forget !== undefined) {
    const left = runs.filter(({ name }) => name !== forget)
    if (left.length === runs.length)
      throw simulationInvalid('forget', 'Không có kịch bản này.', 'There is no such run.')
    await keep(left)
    return []
  }
  const definition = readDefinition('workflows', source.definition)
  const script = await scriptFor({ definition, id, input, payload, runs, user })
  const frames = simulate(definition, script, await scoresOfForm(payload, id, script.answers))
  if (typeof saveAs === 'string' && saveAs.trim() !== '') {
    const name = saveAs.trim().slice(0, 100)
    const expected = frames.map(({ problems, state }) => ({ isRefused: problems.length > 0, state }))
    const others = runs.filter((run) => run.name !== name)
    await keep([...others, { expected, name, script }].slice(-50))
  }
  return frames
}

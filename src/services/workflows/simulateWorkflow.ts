import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { refuseUnknownKeys } from '../../shared/refuseUnknownKeys.ts'
import { simulate } from '../../workflow/simulate/simulate.ts'
import type { Frame, Script, ScriptStep } from '../../workflow/simulate/types.ts'
import type { SavedRun } from '../../workflow/simulate/replayTest.ts'
import { officeCalendar } from '../calendar.ts'
import { now } from '../clock.ts'
import { noteOnDefinition } from '../definitions/noteOnDefinition.ts'
import { readDefinition } from '../definitions/readDefinition.ts'
import { directoryFor } from '../dossiers/directoryFor.ts'
import { type Dossier, workflowCollections } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { relationsIn } from '../dossiers/relationsIn.ts'

type Args = { id: string; input: Record<string, unknown>; payload: Payload; user: unknown }

const maxSteps = 200
const KNOWN = ['answers', 'creator', 'dossier', 'person', 'saveAs', 'startAt', 'steps', 'unit']

/**
 * Plays the workflow as it is being drawn, on today's staff list: a sample dossier begun by `creator`, or a real one from
 * where it stands. `saveAs` keeps the run; it is replayed whenever the workflow is published.
 */
export const simulateWorkflow = async ({ id, input, payload, user }: Args): Promise<Frame[]> => {
  refuseUnknownKeys(input, KNOWN)
  const source = await payload.findByID({ collection: 'workflows', depth: 0, id, overrideAccess: true })
  const definition = readDefinition('workflows', source.definition)
  const real = isRecord(input['dossier']) ? await realDossier(payload, input['dossier'], user) : null
  const dossier = real ?? sampleDossier(input)
  const tests = await relationsIn(payload, dossier)
  const script: Script = {
    answers: (real?.['answers'] ?? input['answers'] ?? {}) as Record<string, unknown>,
    calendar: await officeCalendar(payload),
    directory: await directoryFor({ definition, dossier, payload, tests }),
    ...(real ? { instance: instanceOf(real) } : {}),
    startAt: startOf(input['startAt']),
    steps: stepsOf(input['steps']),
  }
  if (real && !definition.states.some(({ key }) => key === real.state)) {
    throw invalid(
      'dossier',
      'Hồ sơ đang ở bước mà quy trình này không có.',
      'The dossier is at a step that this workflow lacks.',
    )
  }
  const frames = simulate(definition, script)
  const { saveAs } = input
  if (typeof saveAs === 'string' && saveAs.trim() !== '') {
    const name = saveAs.trim().slice(0, 100)
    const expected = frames.map(({ problems, state }) => ({ isRefused: problems.length > 0, state }))
    const others = ((source.runs ?? []) as SavedRun[]).filter((run) => run.name !== name)
    const runs = [...others, { expected, name, script }].slice(-50)
    await noteOnDefinition({ data: { runs }, id, kind: 'workflows', payload })
  }
  return frames
}

const realDossier = async (
  payload: Payload,
  given: Record<string, unknown>,
  user: unknown,
): Promise<Dossier> => {
  const collection = workflowCollections.find((slug) => slug === given['collection'])
  if (!collection)
    throw invalid('dossier.collection', 'Loại hồ sơ không đúng.', 'There is no such collection.')
  return findDossier({ collection, id: idOf(given['id']) ?? '', payload, user })
}

const sampleDossier = (input: Record<string, unknown>): Dossier => ({
  createdBy: idOf(input['creator']),
  id: 'sample',
  person: idOf(input['person']),
  rev: 0,
  state: '',
  unit: idOf(input['unit']),
})

const startOf = (value: unknown): string => {
  if (value === undefined || value === null) return now()
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString()
  throw invalid(
    'startAt',
    'Thời điểm bắt đầu phải là thời điểm ISO 8601.',
    'startAt must be an ISO 8601 instant.',
  )
}

const stepsOf = (value: unknown): ScriptStep[] => {
  const list: unknown[] = Array.isArray(value) ? value : []
  const steps = list.flatMap((step): ScriptStep[] => {
    if (!isRecord(step)) return []
    const { action, as, comment, data, system, waitDays } = step
    if (typeof waitDays === 'number' && waitDays > 0 && waitDays <= 400) return [{ waitDays }]
    if (typeof action !== 'string' || typeof as !== 'string') return []
    return [
      {
        action,
        as,
        ...(typeof comment === 'string' ? { comment } : {}),
        ...(isRecord(data) ? { data } : {}),
        ...(system === true ? { system } : {}),
      },
    ]
  })
  if (Array.isArray(value) && steps.length === list.length && list.length <= maxSteps) return steps
  throw invalid(
    'steps',
    'steps là danh sách tối đa 200 thao tác { as, action } hoặc { waitDays } (0–400).',
    'steps lists up to 200 of { as, action } or { waitDays } (0–400).',
  )
}

const invalid = (path: string, vi: string, en: string) =>
  new DomainError('SIMULATION_INVALID', 422, { vi, en }, [
    { code: 'SIMULATION_INVALID', message: { en, vi }, path },
  ])

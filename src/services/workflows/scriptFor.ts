import type { Payload } from 'payload'

import type { Answers } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { SavedRun } from '../../workflow/simulate/replayTest.ts'
import type { Script, ScriptStep } from '../../workflow/simulate/types.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { domainFactNames } from '../../definitions/workflows/domainFactNames.ts'
import { officeCalendar } from '../calendar.ts'
import { now } from '../clock.ts'
import { actorOf } from '../dossiers/actorOf.ts'
import { directoryFor } from '../dossiers/directoryFor.ts'
import { type Dossier, workflowCollections } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { relationsIn } from '../dossiers/relationsIn.ts'
import { subjects } from '../dossiers/subjects.ts'
import { visibleAnswers } from '../dossiers/visibleAnswers.ts'
import { scoresOfForm } from './scoresOfForm.ts'
import { simulationInvalid } from './simulationInvalid.ts'

type Args = {
  definition: WorkflowDefinition
  /** Of the workflow. */
  id: string
  input: Record<string, unknown>
  payload: Payload
  runs: SavedRun[]
  user: unknown
}

const maxSteps = 200

/** What is to be played: a sample dossier, a real one from where it stands, or a run that was kept, with other steps if any are given. */
export const scriptFor = async ({ definition, id, input, payload, runs, user }: Args): Promise<Script> => {
  if (input['run'] !== undefined) {
    const run = runs.find(({ name }) => name === input['run'])
    if (!run) throw simulationInvalid('run', 'Không có kịch bản này.', 'There is no such run.')
    return input['steps'] === undefined ? run.script : { ...run.script, steps: stepsOf(input['steps']) }
  }
  const real = isRecord(input['dossier']) ? await realDossier(payload, input['dossier'], user) : null
  if (real && !definition.states.some(({ key }) => key === real.dossier.state)) {
    throw simulationInvalid(
      'dossier',
      'Hồ sơ đang ở bước mà quy trình này không có.',
      'The dossier is at a step that this workflow lacks.',
    )
  }
  const dossier = real?.dossier ?? sampleDossier(input)
  const tests = await relationsIn(payload, dossier)
  const answers = (real?.answers ?? input['answers'] ?? {}) as Record<string, unknown>
  return {
    answers,
    calendar: await officeCalendar(payload),
    directory: await directoryFor({ definition, dossier, payload, tests }),
    facts: { ...real?.facts, ...factsOf(input['facts']) },
    ...(real ? { instance: instanceOf(real.dossier) } : {}),
    scores: real?.scores ?? (await sampleScores(payload, id, answers)),
    startAt: startOf(input['startAt']),
    steps: stepsOf(input['steps']),
  }
}

const sampleScores = async (payload: Payload, id: string, answers: Answers): Promise<Answers> =>
  Object.keys(answers).length === 0 ? {} : ((await scoresOfForm(payload, id, answers))?.(answers) ?? {})

/** A run that is kept is read by everybody who designs: it holds no answer that its maker could not see. */
const realDossier = async (payload: Payload, given: Record<string, unknown>, user: unknown) => {
  const collection = workflowCollections.find((slug) => slug === given['collection'])
  if (!collection) {
    throw simulationInvalid('dossier.collection', 'Loại hồ sơ không đúng.', 'There is no such collection.')
  }
  const dossier = await findDossier({ collection, id: idOf(given['id']) ?? '', payload, user })
  if (dossier.flow?.seal) {
    throw simulationInvalid(
      'dossier',
      'Hồ sơ giữ kín danh tính người lập không dùng để chạy thử; hãy chạy thử với hồ sơ mẫu.',
      'A dossier whose creator is sealed is not played; take a sample dossier.',
    )
  }
  const seen = (value: unknown) => visibleAnswers({ collection, doc: dossier, payload, user, value })
  const command = { action: '', data: {} }
  return {
    answers: await seen(dossier['answers'] ?? {}),
    dossier,
    // What it is to whoever plays it; a form's own facts are its answers.
    facts: pickFacts(await subjects[collection].context({ actor: actorOf(user), command, dossier, payload })),
    scores: (await seen(dossier['computed'] ?? {})) as Record<string, unknown>,
  }
}

const pickFacts = (facts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => domainFactNames.includes(name)))

/** Facts of the domain as whoever plays supposes them: texts, numbers, yes or no. */
const factsOf = (given: unknown): Record<string, unknown> => {
  if (given === undefined) return {}
  const isFact = ([name, value]: [string, unknown]) =>
    domainFactNames.includes(name) && ['boolean', 'number', 'string'].includes(typeof value)
  if (isRecord(given) && Object.entries(given).every(isFact)) return given
  const names = domainFactNames.join(', ')
  throw simulationInvalid(
    'facts',
    `facts gồm các dữ kiện ${names}, mỗi dữ kiện là chữ, số hoặc đúng/sai.`,
    `facts holds ${names}, each a text, a number, true or false.`,
  )
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
  throw simulationInvalid(
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
  throw simulationInvalid(
    'steps',
    'steps là danh sách tối đa 200 thao tác { as, action } hoặc { waitDays } (0–400).',
    'steps lists up to 200 of { as, action } or { waitDays } (0–400).',
  )
}

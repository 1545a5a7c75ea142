import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Answers } from '../../src/forms/types.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { lintForPublication } from '../../src/services/workflows/lintForPublication.ts'
import { simulateWorkflow } from '../../src/services/workflows/simulateWorkflow.ts'
import type { SavedRun } from '../../src/workflow/simulate/replayTest.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { anAccount } from './anAccount.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedForm, sharedWorkflow } from './aSharedForm.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
describe(`the simulator, on ${database}`, () => {
  let system: System
  let workflow = ''
  let dossier = ''
  let [creator, designer]: [null | Person, null | Person] = [null, null]

  /** Nobody of the standing body sees this field while the dossier is drafted. */
  const definition: WorkflowDefinition = {
    ...sharedWorkflow,
    states: sharedWorkflow.states.map((state) => ({
      ...state,
      fields: [{ field: 'donVi', permission: 'hidden', who: [{ role: 'standing-officer' }] }],
    })),
  }
  const userOf = async (person: null | Person) => {
    const user = await system.payload.findByID({ collection: 'users', depth: 0, id: person?.id ?? '' })
    return { ...user, collection: 'users' }
  }
  const play = async (input: Record<string, unknown>, person: null | Person = designer) =>
    simulateWorkflow({ id: workflow, input, payload: system.payload, user: await userOf(person) })
  const runs = async (): Promise<SavedRun[]> => {
    const found = await system.payload.findByID({ collection: 'workflows', depth: 0, id: workflow })
    return (found.runs ?? []) as SavedRun[]
  }

  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    const units = await payload.find({ collection: 'units', depth: 0, limit: 5, sort: 'key' })
    const account = async (key: string, role: string, unit?: string) =>
      actorOf(await anAccount(payload, { domain: 'simulation', key, role, unit }))
    creator = await account('creator', 'unit-officer', units.docs[0]?.id)
    designer = await account('designer', 'standing-officer')
    const form = sharedForm(units.docs.map(({ id, key }) => ({ id, key })))
    const procedure = await aProcedure(payload, { form, workflow: definition })
    const found = await payload.find({
      collection: 'workflows',
      depth: 0,
      where: { key: { equals: definition.key } },
    })
    workflow = found.docs[0]?.id ?? ''
    const started = await startCase({ actor: creator, input: { procedure }, payload })
    dossier = started.id
    const answers: Answers = { donVi: 'Đơn vị được giữ kín', khoa: true }
    await saveAnswers({
      actor: creator,
      answers,
      collection: 'cases',
      id: dossier,
      payload,
      rev: started.rev,
    })
  }, 300_000)
  afterAll(() => system.close())

  it('plays a real dossier on from where it stands, and leaves it there', async () => {
    const before = await findDossier({ collection: 'cases', id: dossier, payload: system.payload })
    const steps = [{ action: 'submit', as: creator?.id }]
    const frames = await play({ dossier: { collection: 'cases', id: dossier }, steps })
    expect(frames.map(({ state }) => state)).toEqual(['draft', 'done'])
    expect(await findDossier({ collection: 'cases', id: dossier, payload: system.payload })).toEqual(before)
  })

  it('refuses a dossier that is not there, not theirs or at a step that the workflow lacks', async () => {
    const steps: unknown[] = []
    expect(await refusalOf(play({ dossier: { collection: 'people', id: dossier }, steps }))).toBe(
      '422 SIMULATION_INVALID dossier.collection',
    )
    expect(await refusalOf(play({ dossier: { collection: 'cases', id: 'x' }, steps }))).toContain('404')
    const foreign = actorOf(
      await anAccount(system.payload, { domain: 'simulation', key: 'x', role: 'employee' }),
    )
    expect(
      await refusalOf(play({ dossier: { collection: 'cases', id: dossier }, steps }, foreign)),
    ).toContain('403')
    const { docs } = await system.payload.find({ collection: 'campaigns', depth: 0, limit: 1 })
    expect(await refusalOf(play({ dossier: { collection: 'campaigns', id: docs[0]?.id }, steps }))).toBe(
      '422 SIMULATION_INVALID dossier',
    )
  })

  it('keeps a run without the answers that its maker could not read, opens it again and forgets it', async () => {
    const steps = [{ action: 'submit', as: creator?.id }]
    await play({ dossier: { collection: 'cases', id: dossier }, saveAs: 'Nộp hồ sơ', steps })
    const [run] = await runs()
    expect(run?.script.answers).toMatchObject({ khoa: true })
    expect(JSON.stringify(run)).not.toContain('Đơn vị được giữ kín')
    expect(await lintForPublication(system.payload, workflow, definition, await runs())).toEqual([])

    const again = await play({ run: 'Nộp hồ sơ' })
    expect(again.map(({ state }) => state)).toEqual(['draft', 'done'])
    const shorter = await play({ run: 'Nộp hồ sơ', saveAs: 'Chưa nộp', steps: [] })
    expect(shorter.map(({ state }) => state)).toEqual(['draft'])
    expect((await runs()).map(({ name }) => name)).toEqual(['Nộp hồ sơ', 'Chưa nộp'])

    await play({ forget: 'Nộp hồ sơ' })
    expect((await runs()).map(({ name }) => name)).toEqual(['Chưa nộp'])
    expect(await refusalOf(play({ forget: 'Nộp hồ sơ' }))).toBe('422 SIMULATION_INVALID forget')
    expect(await refusalOf(play({ run: 'Nộp hồ sơ' }))).toBe('422 SIMULATION_INVALID run')
  })

  it('supposes facts of the domain as it is told, and refuses what is none', async () => {
    const facts = { quorumReached: true, round: 2 }
    await play({ creator: creator?.id, facts, saveAs: 'Dữ kiện', steps: [] })
    expect((await runs()).find(({ name }) => name === 'Dữ kiện')?.script.facts).toEqual(facts)
    for (const wrong of [{ la: true }, { round: [1] }, 'x']) {
      expect(await refusalOf(play({ creator: creator?.id, facts: wrong, steps: [] }))).toBe(
        '422 SIMULATION_INVALID facts',
      )
    }
  })

  it('works out of made-up answers what the form would, for the conditions', async () => {
    await play({ answers: { mayChu: 'abcd' }, creator: creator?.id, saveAs: 'Mẫu', steps: [] })
    const kept = (await runs()).find(({ name }) => name === 'Mẫu')
    expect(kept?.script.scores).toMatchObject({ dai: 4 })
    await play({ answers: { la: 'abcd' }, creator: creator?.id, saveAs: 'Mẫu', steps: [] })
    expect((await runs()).find(({ name }) => name === 'Mẫu')?.script.scores).toEqual({})
  })
})

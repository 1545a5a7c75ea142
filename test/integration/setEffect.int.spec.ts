import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCase } from '../../src/services/cases/startCase.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import type { EffectDefinition, WorkflowDefinition } from '../../src/workflow/types.ts'
import { aField } from './aField.ts'
import { anAccount } from './anAccount.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedWorkflow } from './aSharedForm.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const text = (vi: string) => ({ vi, en: vi })
const set = (field: string, expression: string): EffectDefinition => ({ expression, field, kind: 'set' })
const step = (action: string, effects: EffectDefinition[]) => ({
  action,
  by: [{ relation: 'creator' }],
  comment: 'none' as const,
  effects,
  from: ['draft'],
  label: text(action),
  to: 'draft',
})

const key = 'thu-ghi-truong'
const fields = [
  aField('soNguoi', 'number'),
  aField('gapDoi', 'number'),
  aField('ghiChu', 'text'),
  aField('hanXong', 'date'),
  aField('tong', 'computed', { formula: 'soNguoi + gapDoi' }),
]
const pages = [
  { key: 'trang', sections: [{ fields, key: 'phan', title: text('Phần') }], title: text('Trang') },
]
const workflow: WorkflowDefinition = {
  ...sharedWorkflow,
  key,
  states: sharedWorkflow.states.map((state) =>
    state.key === 'draft'
      ? {
          ...state,
          deadline: { until: 'answers.hanXong' },
          fields: [],
          timers: [{ at: { from: 'due', workingDays: 0 }, key: 'due', then: { do: 'escalate' } }],
        }
      : { ...state, fields: [] },
  ),
  transitions: [
    ...sharedWorkflow.transitions,
    step('count', [set('soNguoi', '3'), set('gapDoi', 'soNguoi * 2')]),
    step('prolong', [set('hanXong', '"2099-12-24"')]),
    step('fail', [set('soNguoi', '"ba người"'), set('ghiChu', '"Đã tính"')]),
  ],
}

describe(`fields that a step sets, on ${database}`, () => {
  let person: Person
  let system: System
  let id = ''

  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    const procedure = await aProcedure(payload, {
      form: { formatVersion: 1, key, pages, title: text(key) },
      workflow,
    })
    person = actorOf(await anAccount(payload, { domain: 'set', key: 'officer', role: 'unit-officer' }))
    const answers = { ghiChu: 'Cũ', hanXong: '2099-12-21' }
    id = (await startCase({ actor: person, input: { answers, procedure }, payload })).id
  }, 300_000)
  afterAll(() => system.close())

  const dossier = () => findDossier({ collection: 'cases', id, payload: system.payload })
  const act = async (action: string) => {
    const { rev } = await dossier()
    await performAction({ action, actor: person, collection: 'cases', id, payload: system.payload, rev })
    return dossier()
  }

  it('see what was set before them, and what the form works out follows', async () => {
    const { answers, computed } = await act('count')
    expect([answers, computed]).toMatchObject([{ gapDoi: 6, ghiChu: 'Cũ', soNguoi: 3 }, { tong: 9 }])
  })

  it('keep their answer where the form cannot hold the value, and the dossier can be gone on with', async () => {
    const { answers, computed, rev } = await act('fail')
    expect([answers, computed]).toMatchObject([{ gapDoi: 6, ghiChu: 'Đã tính', soNguoi: 3 }, { tong: 9 }])
    const save = { actor: person, answers: { ghiChu: 'Mới' }, collection: 'cases' as const, id, rev }
    await expect(saveAnswers({ ...save, payload: system.payload })).resolves.toMatchObject({ rev: rev + 1 })
  })

  it('move the deadline that hangs on them, as does whoever answers, and its timers with it', async () => {
    const clock = async () => {
      const { dueAt, nextTimerAt } = await dossier()
      return [dueAt, nextTimerAt].map((at) => String(at).slice(0, 10))
    }
    expect(await clock()).toEqual(['2099-12-21', '2099-12-21'])
    await act('prolong')
    expect(await clock()).toEqual(['2099-12-24', '2099-12-24'])
    const { rev } = await dossier()
    const save = { actor: person, collection: 'cases' as const, id, payload: system.payload }
    await saveAnswers({ ...save, answers: { hanXong: '2099-12-23' }, rev })
    expect(await clock()).toEqual(['2099-12-23', '2099-12-23'])
    await saveAnswers({ ...save, answers: { hanXong: null }, rev: rev + 1 })
    expect(await clock()).toEqual(['null', 'null'])
  })

  it('are followed where the panel saves them: a campaign that is open longer tells its units later', async () => {
    const { payload } = system
    const { docs } = await payload.find({
      collection: 'campaigns',
      limit: 1,
      where: { state: { equals: 'published' } },
    })
    const campaign = docs[0]
    if (!campaign) throw new Error('the seed has a campaign')
    const closing = async (closesAt: null | string) => {
      const { rev } = (await payload.findByID({ collection: 'campaigns', id: campaign.id })) as {
        rev: number
      }
      await payload.update({ collection: 'campaigns', data: { closesAt, rev }, id: campaign.id })
      const stored = await findDossier({ collection: 'campaigns', id: String(campaign.id), payload })
      return stored['nextTimerAt']
    }
    expect(await closing('2099-12-05T00:00:00.000Z')).toBe('2099-11-30T01:00:00.000Z')
    expect(await closing('2099-12-12T00:00:00.000Z')).toBe('2099-12-07T01:00:00.000Z')
    expect(await closing(null)).toBeNull()
  })
})

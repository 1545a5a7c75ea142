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
  aField('tong', 'computed', { formula: 'soNguoi + gapDoi' }),
]
const pages = [
  { key: 'trang', sections: [{ fields, key: 'phan', title: text('Phần') }], title: text('Trang') },
]
const workflow: WorkflowDefinition = {
  ...sharedWorkflow,
  key,
  states: sharedWorkflow.states.map((state) => ({ ...state, fields: [] })),
  transitions: [
    ...sharedWorkflow.transitions,
    step('count', [set('soNguoi', '3'), set('gapDoi', 'soNguoi * 2')]),
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
    id = (await startCase({ actor: person, input: { answers: { ghiChu: 'Cũ' }, procedure }, payload })).id
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
    expect([answers, computed]).toEqual([{ gapDoi: 6, ghiChu: 'Cũ', soNguoi: 3 }, { tong: 9 }])
  })

  it('keep their answer where the form cannot hold the value, and the dossier can be gone on with', async () => {
    const { answers, computed, rev } = await act('fail')
    expect([answers, computed]).toEqual([{ gapDoi: 6, ghiChu: 'Đã tính', soNguoi: 3 }, { tong: 9 }])
    const save = { actor: person, answers: { ghiChu: 'Mới' }, collection: 'cases' as const, id, rev }
    await expect(saveAnswers({ ...save, payload: system.payload })).resolves.toMatchObject({ rev: rev + 1 })
  })
})

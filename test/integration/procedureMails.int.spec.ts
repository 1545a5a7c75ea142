import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCase } from '../../src/services/cases/startCase.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import { usagesOfField } from '../../src/services/definitions/usagesOfField.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import type { EffectDefinition, WorkflowDefinition } from '../../src/workflow/types.ts'
import { anAccount } from './anAccount.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedForm, sharedWorkflow } from './aSharedForm.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const both = (text: string) => ({ en: text, vi: text })
const effects: EffectDefinition[] = [
  { kind: 'mail', template: 'daNop', to: 'creator' },
  { kind: 'mail', template: 'daNop', to: { role: 'inspector' } },
]
const workflow: WorkflowDefinition = {
  ...sharedWorkflow,
  key: 'thu-rieng',
  mails: [
    {
      body: both('Đơn vị: {texts.donVi}.\n\nÝ kiến: {step.comment}. Khóa: {answers.khoa}.'),
      key: 'daNop',
      subject: both('Đã nộp: {answers.donVi}'),
    },
  ],
  states: sharedWorkflow.states.map((state) => ({
    ...state,
    fields: [{ field: 'donVi', permission: 'hidden', who: [{ role: 'inspector' }] }],
  })),
  transitions: sharedWorkflow.transitions.map((each) => ({ ...each, effects, validatesForm: false })),
}

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
describe(`the mails of a procedure, on ${database}`, () => {
  let system: System
  let procedure = ''
  let formId = ''
  let [creator, inspector]: [null | Person, null | Person] = [null, null]

  const actor = (person: null | Person): Person => {
    if (!person) throw new Error('not there yet')
    return person
  }
  const mailTo = async (id: string, person: null | Person) => {
    const { docs } = await system.payload.find({
      collection: 'outbox',
      limit: 0,
      overrideAccess: true,
      pagination: false,
      where: { and: [{ subjectId: { equals: id } }, { kind: { equals: 'mail' } }] },
    })
    const row = docs.find(({ payload }) => (payload as { user: string }).user === person?.id)
    return row as undefined | { delivered: { subject: string; text: string }; payload: object }
  }

  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    const units = await payload.find({ collection: 'units', depth: 0, limit: 5, sort: 'key' })
    const account = async (key: string, role: string, unit?: string) =>
      actorOf(await anAccount(payload, { domain: 'procedure-mails', key, role, unit }))
    creator = await account('creator', 'unit-officer', units.docs[0]?.id)
    inspector = await account('inspector', 'inspector')
    const form = sharedForm(units.docs.map(({ id, key }) => ({ id, key })))
    procedure = await aProcedure(payload, { form, workflow })
    const forms = await payload.find({ collection: 'forms', where: { key: { equals: form.key } } })
    formId = forms.docs[0]?.id ?? ''
  }, 300_000)
  afterAll(() => system.close())

  it('are written in its own words, and tell each reader only what they may read', async () => {
    const { payload } = system
    const { id, rev } = await startCase({ actor: actor(creator), input: { procedure }, payload })
    const subject = { actor: actor(creator), collection: 'cases' as const, id, payload }
    await saveAnswers({ ...subject, answers: { donVi: 'Đơn vị được giữ kín', khoa: true }, rev })
    const now = await findDossier({ collection: 'cases', id, payload })
    await performAction({ ...subject, action: 'submit', comment: 'Kính trình', rev: now.rev })
    await system.worker.drain()

    const own = await mailTo(id, creator)
    expect(own?.delivered.subject).toBe('Đã nộp: Đơn vị được giữ kín')
    expect(own?.delivered.text).toContain('Đơn vị: Đơn vị được giữ kín.')
    expect(own?.delivered.text).toContain('Ý kiến: Kính trình. Khóa: Có.')

    const other = await mailTo(id, inspector)
    expect(other?.delivered.subject).toBe('Đã nộp:')
    expect(other?.delivered.text).toContain('Khóa: Có.')
    expect(JSON.stringify(other?.delivered)).not.toContain('được giữ kín')
    const notices = await payload.find({
      collection: 'notifications',
      overrideAccess: true,
      where: { user: { equals: actor(inspector).id } },
    })
    expect(notices.docs.map(({ subject: line }) => line)).toContain('Đã nộp:')
    expect(JSON.stringify(notices.docs)).not.toContain('được giữ kín')
  })

  it('carry the answers of their step for the worker alone', async () => {
    const users = await system.payload.find({
      collection: 'users',
      where: { roles: { contains: 'standing-head' } },
    })
    const head = { ...users.docs[0], collection: 'users' as const }
    const { docs } = await system.payload.find({
      collection: 'outbox',
      limit: 0,
      overrideAccess: false,
      pagination: false,
      user: head,
      where: { kind: { equals: 'mail' } },
    })
    const rows = docs.filter(({ payload }) => (payload as { template?: string } | null)?.template === 'daNop')
    expect(rows.length).toBeGreaterThan(0)
    for (const { payload } of rows) expect(payload).not.toHaveProperty('answers')
  })

  it('are named among the usages of a field', async () => {
    const { workflows } = await usagesOfField(system.payload, formId, 'donVi')
    expect(workflows.map(({ action, source }) => [action, source])).toEqual(
      expect.arrayContaining([
        ['daNop', 'texts.donVi'],
        ['daNop', 'answers.donVi'],
      ]),
    )
  })

  it('are refused at publication when a tag or a name is wrong, and when an effect has no mail', async () => {
    const { payload } = system
    const publish = async (key: string, change: Partial<WorkflowDefinition>) => {
      const definition = { ...workflow, ...change, key }
      const { id } = await payload.create({
        collection: 'workflows',
        data: { definition, key, title: key },
      })
      const at = '2026-11-24T02:00:00.000Z'
      return refusalOf(publishDefinition({ at, id, kind: 'workflows', payload, userId: actor(creator).id }))
    }
    const [mail] = workflow.mails ?? []
    if (!mail) throw new Error('no mail')
    expect(await publish('thu-sai-ten', { mails: [{ ...mail, body: both('{texts.khongCo}') }] })).toContain(
      'mails.0.body.vi',
    )
    expect(await publish('thu-trung-ma', { mails: [mail, mail] })).toContain('MAIL_KEY_TAKEN mails.1.key')
    expect(await publish('thu-khong-mau', { mails: [] })).toContain(
      'UNKNOWN_TEMPLATE transitions.0.effects.0.template',
    )
  })
})

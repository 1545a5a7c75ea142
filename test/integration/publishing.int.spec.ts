import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { dossierStore } from '../../src/database/dossierStore.ts'
import { deliverEntry } from '../../src/outbox/deliverEntry.ts'
import type { Entry } from '../../src/outbox/entry.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { findExemplar } from '../../src/services/publication/findExemplar.ts'
import type { EffectDefinition, TransitionDefinition, WorkflowDefinition } from '../../src/workflow/types.ts'
import { anAccount } from './anAccount.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedForm, sharedWorkflow } from './aSharedForm.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const both = (text: string) => ({ en: text, vi: text })
const publish: EffectDefinition = {
  body: '"Đoạn một." + "\\n\\n" + answers.donVi',
  collection: 'notices',
  kind: 'publish',
  title: '"Kết quả của " + donVi',
}
const step = (action: string, effect: EffectDefinition): TransitionDefinition => ({
  action,
  by: [{ relation: 'creator' }],
  comment: 'none',
  effects: [effect],
  from: ['draft'],
  label: both(action),
  to: 'draft',
})
const workflow: WorkflowDefinition = {
  ...sharedWorkflow,
  key: 'dang-cong-khai',
  states: sharedWorkflow.states.map((state) => ({ ...state, fields: [] })),
  transitions: [
    ...sharedWorkflow.transitions,
    step('announce', publish),
    step('takeBack', { collection: 'notices', kind: 'withdraw' }),
  ],
}

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
describe(`pages that a workflow publishes, on ${database}`, () => {
  let system: System
  let procedure = ''
  let creator: null | Person = null

  const actor = (): Person => {
    if (!creator) throw new Error('not there yet')
    return creator
  }
  const begin = async (donVi: string) => {
    const { payload } = system
    const { id, rev } = await startCase({ actor: actor(), input: { procedure }, payload })
    await saveAnswers({ actor: actor(), answers: { donVi }, collection: 'cases', id, payload, rev })
    return id
  }
  const rename = async (id: string, donVi: string) => {
    const { rev } = await findDossier({ collection: 'cases', id, payload: system.payload })
    const answers = { donVi }
    await saveAnswers({ actor: actor(), answers, collection: 'cases', id, payload: system.payload, rev })
  }
  const act = async (id: string, action: string) => {
    const { rev } = await findDossier({ collection: 'cases', id, payload: system.payload })
    await performAction({ action, actor: actor(), collection: 'cases', id, payload: system.payload, rev })
    await system.worker.drain()
  }
  /** The notices with this word in their title, as a reader without an account sees them. */
  const seen = async (word: string) => {
    const { docs } = await system.payload.find({
      collection: 'notices',
      overrideAccess: false,
      where: { title: { contains: word } },
    })
    return docs.map(({ body, id, publishedOn, title }) => ({ body, id, publishedOn, title }))
  }
  const rowsOf = async (id: string) => {
    const { docs } = await system.payload.find({
      collection: 'outbox',
      limit: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'createdAt',
      where: { and: [{ subjectId: { equals: id } }, { kind: { equals: 'publish' } }] },
    })
    return docs as unknown as Entry[]
  }

  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    const units = await payload.find({ collection: 'units', depth: 0, limit: 5, sort: 'key' })
    const unit = units.docs[0]?.id
    creator = actorOf(
      await anAccount(payload, { domain: 'pages', key: 'creator', role: 'unit-officer', unit }),
    )
    const form = sharedForm(units.docs.map(({ id, key }) => ({ id, key })))
    procedure = await aProcedure(payload, { form, workflow })
  }, 300_000)
  afterAll(() => system.close())

  it('are on the site for everybody, changed by a later step and taken off by another', async () => {
    const id = await begin('Phòng Bằng Lăng')
    await act(id, 'announce')
    const [page, ...more] = await seen('Bằng Lăng')
    expect(more).toEqual([])
    expect(page?.title).toBe('Kết quả của Phòng Bằng Lăng')
    expect(JSON.stringify(page?.body)).toContain('Đoạn một.')
    expect(page?.publishedOn).toBeTruthy()

    await rename(id, 'Phòng Bằng Lăng Tím')
    await act(id, 'announce')
    expect(await seen('Bằng Lăng')).toMatchObject([
      { id: page?.id, title: 'Kết quả của Phòng Bằng Lăng Tím' },
    ])

    await act(id, 'takeBack')
    expect(await seen('Bằng Lăng')).toEqual([])
    await act(id, 'announce')
    expect(await seen('Bằng Lăng')).toMatchObject([{ id: page?.id }])
  })

  it('keep what an editor has changed of them when a step publishes them again', async () => {
    const { payload } = system
    const id = await begin('Phòng Hoa Sữa')
    await act(id, 'announce')
    const [page] = await seen('Hoa Sữa')
    const summary = 'Tóm tắt của biên tập viên.'
    await payload.update({
      collection: 'notices',
      data: { publishedOn: '2026-01-05', summary, title: 'Tin từ Phòng Hoa Sữa' },
      id: String(page?.id),
    })
    await rename(id, 'Phòng Hoa Sữa Trắng')
    await act(id, 'announce')
    const [again] = await seen('Hoa Sữa')
    expect(again).toMatchObject({ id: page?.id, title: 'Tin từ Phòng Hoa Sữa' })
    expect(String(again?.publishedOn).slice(0, 10)).toBe('2026-01-05')
    // The body had been left alone: it follows the dossier.
    expect(JSON.stringify(again?.body)).toContain('Phòng Hoa Sữa Trắng')
    const kept = await payload.findByID({ collection: 'notices', id: String(page?.id) })
    expect(kept.summary).toBe(summary)
  })

  it('are made once however often they are delivered, and an older row changes nothing', async () => {
    const id = await begin('Phòng Phượng Vĩ')
    await act(id, 'announce')
    const [row] = await rowsOf(id)
    if (!row) throw new Error('no row')
    const again = async (entry: Entry) => {
      await system.payload.db.updateOne({
        collection: 'outbox',
        data: { nextAttemptAt: new Date(0).toISOString(), status: 'queued' },
        id: entry.id,
      })
      await deliverEntry(system.payload, { ...entry, status: 'queued' })
    }
    await again(row)
    expect(await seen('Phượng Vĩ')).toHaveLength(1)

    await act(id, 'takeBack')
    await again(row)
    expect(await seen('Phượng Vĩ')).toEqual([])
  })

  it('are refused at publication where they go nowhere, or tell what a step hides', async () => {
    const { payload } = system
    const refused = async (key: string, change: Partial<WorkflowDefinition>) => {
      const definition = { ...workflow, ...change, key }
      const { id } = await payload.create({
        collection: 'workflows',
        data: { definition, key, title: key },
      })
      const at = '2026-11-24T02:00:00.000Z'
      return refusalOf(publishDefinition({ at, id, kind: 'workflows', payload, userId: actor().id }))
    }
    const drawn = sharedWorkflow.transitions
    expect(
      await refused('dang-sai-cho', {
        transitions: [...drawn, step('x', { ...publish, collection: 'users' })],
      }),
    ).toContain('UNKNOWN_COLLECTION transitions.1.effects.0.collection')
    expect(
      await refused('dang-sai-ten', { transitions: [...drawn, step('x', { ...publish, title: 'khongCo' })] }),
    ).toContain('EXPRESSION_UNKNOWN_NAME transitions.1.effects.0.title')
    expect(await refused('dang-kin', { states: sharedWorkflow.states })).toContain(
      'PUBLISHES_HIDDEN transitions.1.effects.0.title',
    )
  })

  it('tell of an exemplar how many units learn from it, each once and none before it is entered', async () => {
    const { payload } = system
    const account = async (key: string, role: string, unit: null | string) =>
      actorOf(await anAccount(payload, { domain: 'learning', key, role, unit }))
    const { unit } = actor()
    const head = await account('truong', 'unit-head', unit)
    const officer = await account('thuong-truc', 'standing-officer', null)
    const made = await payload.create({
      collection: 'exemplars',
      data: { summary: 'Đúng hạn từng phiếu trình.', title: 'Người giữ nhịp' },
      overrideAccess: true,
    })
    const slug = 'nguoi-giu-nhip'
    const set = { publishedAt: '2026-11-20T02:00:00.000Z', slug, state: 'published' }
    await dossierStore(payload).compareAndSet({ collection: 'exemplars', id: made.id, set, where: {} })
    const { docs } = await payload.find({
      collection: 'procedures',
      where: { key: { equals: 'hoc-tap-mo-hinh' } },
    })
    const rev = async (id: string) => (await findDossier({ collection: 'cases', id, payload })).rev
    const go = async (id: string, who: Person, action: string) =>
      performAction({
        action,
        actor: who,
        collection: 'cases',
        comment: 'Có lý do.',
        id,
        payload,
        rev: await rev(id),
      })
    const register = async () => {
      const answers = {
        apDungTuNgay: '2026-11-24',
        guongHocTap: made.id,
        noiDungHocTap: 'Theo dõi hạn của từng phiếu trình.',
        xacNhanCamDoan: true,
      }
      const input = { answers, procedure: docs[0]?.id }
      const { id } = await startCase({ actor: actor(), input, payload })
      await expect(go(id, actor(), 'submit')).rejects.toMatchObject({ status: 403 })
      await go(id, head, 'submit')
      return id
    }
    const learners = async () => (await findExemplar(payload, slug))?.learners

    const first = await register()
    expect(await learners()).toBe(0)
    await go(first, officer, 'enter')
    expect(await learners()).toBe(1)
    await go(await register(), officer, 'enter')
    expect(await learners()).toBe(1)

    await expect(go(first, head, 'report')).rejects.toMatchObject({
      problems: [{ code: 'CONDITION_NOT_MET' }],
      status: 422,
    })
    const save = (answers: Record<string, unknown>) => async (before: number) =>
      saveAnswers({ actor: head, answers, collection: 'cases', id: first, payload, rev: before })
    await expect(save({ noiDungHocTap: 'Khác' })(await rev(first))).rejects.toMatchObject({ status: 403 })
    const ketQuaQuy = [{ ketQuaApDung: 'Đúng hạn 98 %.', quyBaoCaoHocTap: '2026-Q4' }]
    await save({ ketQuaQuy })(await rev(first))
    await go(first, head, 'report')
    await go(first, head, 'finish')
    expect(await learners()).toBe(1)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { keepRecord } from '../../src/outbox/keepRecord.ts'
import type { Entry } from '../../src/outbox/entry.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import type { EffectDefinition, WorkflowDefinition } from '../../src/workflow/types.ts'
import { actsOnRelated } from './actsOnRelated.ts'
import { aField } from './aField.ts'
import { anAccount } from './anAccount.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedWorkflow } from './aSharedForm.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const both = (vi: string) => ({ vi, en: vi })
const notice = (values: Record<string, string>, name?: string): EffectDefinition => ({
  collection: 'notices',
  kind: 'record',
  ...(name ? { name } : {}),
  values,
})
const step = (action: string, effect: EffectDefinition) => ({
  action,
  by: [{ relation: 'creator' }],
  comment: 'none' as const,
  effects: [effect],
  from: ['draft'],
  label: both(action),
  to: 'draft',
})

const key = 'thu-ban-ghi'
const fields = [aField('viec', 'text')]
const pages = [
  { key: 'trang', sections: [{ fields, key: 'phan', title: both('Phần') }], title: both('Trang') },
]
const workflow: WorkflowDefinition = {
  ...sharedWorkflow,
  key,
  states: sharedWorkflow.states.map((state) => ({ ...state, fields: [] })),
  transitions: [
    ...sharedWorkflow.transitions,
    step('open', notice({ summary: '"Đang làm"', title: 'viec' }, 'theoDoi')),
    step('close', notice({ summary: '"Đã xong"' }, 'theoDoi')),
    step('add', notice({ title: 'viec' })),
  ],
}

describe(`records that the steps of a dossier make and change, on ${database}`, () => {
  let person: Person
  let system: System
  let procedure = ''

  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    procedure = await aProcedure(payload, {
      form: { formatVersion: 1, key, pages, title: both(key) },
      workflow,
    })
    person = actorOf(await anAccount(payload, { domain: 'record', key: 'officer', role: 'unit-officer' }))
  }, 300_000)
  afterAll(() => system.close())

  const begin = async (viec: string) =>
    (await startCase({ actor: person, input: { answers: { viec }, procedure }, payload: system.payload })).id
  const act = async (id: string, action: string) => {
    const { payload } = system
    const { rev } = await findDossier({ collection: 'cases', id, payload })
    await performAction({ action, actor: person, collection: 'cases', id, payload, rev })
  }
  const noticesOf = async (title: string) => {
    const where = { title: { equals: title } }
    const { docs } = await system.payload.find({ collection: 'notices', depth: 0, where })
    return docs.map(({ id, summary }) => ({ id, summary }))
  }
  const rowsOf = async (id: string) => {
    const { docs } = await system.payload.find({
      collection: 'outbox',
      overrideAccess: true,
      pagination: false,
      sort: 'createdAt',
      where: { and: [{ subjectId: { equals: id } }, { kind: { equals: 'record' } }] },
    })
    return (docs as unknown as Entry[]).sort((a, b) => Number(a.payload['rev']) - Number(b.payload['rev']))
  }

  it('are one under a name: made by the first step, changed in what a later one says', async () => {
    const id = await begin('Việc thứ nhất')
    await act(id, 'open')
    await system.worker.drain()
    const [made, ...others] = await noticesOf('Việc thứ nhất')
    expect([made?.summary, others]).toEqual(['Đang làm', []])

    await system.payload.update({
      collection: 'notices',
      data: { title: 'Tên do người sửa' },
      id: made?.id ?? '',
    })
    await act(id, 'close')
    await system.worker.drain()
    expect(await noticesOf('Tên do người sửa')).toEqual([{ id: made?.id, summary: 'Đã xong' }])
  })

  it('say what the latest step said, in whatever order the rows arrive and however often', async () => {
    const id = await begin('Việc thứ hai')
    await act(id, 'open')
    await act(id, 'close')
    const [first, second] = await rowsOf(id)
    if (!first || !second) throw new Error('Two rows were expected')

    for (const entry of [second, first, second, first]) await keepRecord(system.payload, entry)
    expect(await noticesOf('Việc thứ hai')).toMatchObject([{ summary: 'Đã xong' }])
    await system.worker.drain()
    expect(await noticesOf('Việc thứ hai')).toMatchObject([{ summary: 'Đã xong' }])
  })

  it('are as many as there were steps without a name, each once', async () => {
    const id = await begin('Việc thứ ba')
    await act(id, 'add')
    await act(id, 'add')
    await system.worker.drain()
    for (const entry of await rowsOf(id)) await keepRecord(system.payload, entry)
    expect(await noticesOf('Việc thứ ba')).toHaveLength(2)
  })

  actsOnRelated(() => system)
})

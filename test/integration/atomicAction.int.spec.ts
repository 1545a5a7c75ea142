import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { HistoryEntry } from '../../src/database/journal.ts'
import { plan2023 } from '../../src/definitions/plan2023/index.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findChainBreak } from '../../src/services/dossiers/findChainBreak.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { verifyHistory } from '../../src/services/dossiers/verifyHistory.ts'
import { startNomination } from '../../src/services/nominations/startNomination.ts'
import { formatDate } from '../../src/shared/formatDate.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const sample = plan2023.sampleDossiers[0]

describe(`the one door, on ${database}`, () => {
  let system: System
  let officer: Person
  let head: Person

  const account = async (email: string): Promise<Person> => {
    const found = await system.payload.find({
      collection: 'users',
      depth: 0,
      where: { email: { equals: email } },
    })
    return actorOf(found.docs[0])
  }
  const begin = async (): Promise<string> => {
    const { payload } = system
    const people = await payload.find({ collection: 'people', where: { key: { equals: sample?.personKey } } })
    const input = {
      answers: sample?.answers,
      awardType: sample?.awardType,
      campaign: plan2023.campaign.key,
      person: people.docs[0]?.id,
    }
    return (await startNomination({ actor: officer, input, payload })).id
  }
  const submit = (id: string, idempotencyKey?: string) =>
    performAction({
      action: 'submit',
      actor: head,
      collection: 'nominations',
      id,
      idempotencyKey,
      payload: system.payload,
      rev: 1,
    })

  beforeAll(async () => {
    system = await openSystem()
    officer = await account(`unit-officer.${sample?.unitKey ?? ''}@demo.example.vn`)
    head = await account(`unit-head.${sample?.unitKey ?? ''}@demo.example.vn`)
  }, 300_000)
  afterAll(() => system.close())

  it('lets exactly one of 100 actions on one dossier through and gives 99 a 409', async () => {
    const id = await begin()

    const outcomes = await Promise.allSettled(Array.from({ length: 100 }, () => submit(id)))

    const refused = outcomes.flatMap((each) =>
      each.status === 'rejected' ? [each.reason as { status: number }] : [],
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: 99 }, () => 409))
    expect(await findDossier({ collection: 'nominations', id, payload: system.payload })).toMatchObject({
      rev: 2,
      state: 'submitted',
    })
    expect(await verifyHistory(system.payload, 'nominations', id)).toBeNull()
  })

  it('lets 100 actions on 100 dossiers all through, each with its line of history and its mails', async () => {
    const ids: string[] = []
    for (let made = 0; made < 100; made += 1) ids.push(await begin())

    const outcomes = await Promise.allSettled(ids.map((id) => submit(id)))

    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    for (const id of ids) expect(await verifyHistory(system.payload, 'nominations', id)).toBeNull()
    const mails = await system.payload.count({
      collection: 'outbox',
      where: { and: [{ subjectId: { in: ids } }, { kind: { equals: 'mail' } }] },
    })
    expect(mails.totalDocs).toBeGreaterThanOrEqual(100)
  })

  it('gives the first answer again to a repeated command, and refuses the key for another one', async () => {
    const id = await begin()

    const first = await submit(id, 'again')
    const second = await submit(id, 'again')

    expect(second).toEqual(first)
    await expect(submit(await begin(), 'again')).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      status: 422,
    })
  })

  it('names the line of history that somebody changed', async () => {
    const id = await begin()
    await submit(id)
    const lines = await system.payload.find({
      collection: 'history',
      where: { and: [{ subjectId: { equals: id } }, { rev: { equals: 1 } }] },
    })
    await system.payload.update({
      collection: 'history',
      data: { actorName: 'Kẻ sửa sổ' },
      id: lines.docs[0]?.id ?? '',
      overrideAccess: true,
    })

    expect(await verifyHistory(system.payload, 'nominations', id)).toMatchObject({ reason: 'hash', rev: 1 })
  })

  it('judges a line that a crash left on the dossier where it is, and moves nothing', async () => {
    const { payload } = system
    const id = await begin()
    await submit(id)
    const where: Where = { and: [{ subjectId: { equals: id } }, { rev: { equals: 2 } }] }
    const line = await payload.db.findOne<HistoryEntry>({ collection: 'history', where })
    await payload.db.deleteOne({ collection: 'history', where })
    const leave = (history: HistoryEntry | null) =>
      payload.db.updateOne({ collection: 'nominations', data: { pending: [{ effects: [], history }] }, id })

    await leave(line)
    expect(await verifyHistory(payload, 'nominations', id)).toBeNull()
    expect((await payload.count({ collection: 'history', where })).totalDocs).toBe(0)

    await leave(line && { ...line, comment: 'Sửa trộm' })
    expect(await verifyHistory(payload, 'nominations', id)).toMatchObject({ reason: 'hash', rev: 2 })
  })

  it('tells of a dossier that was deleted to those who had a part in it, and to nobody else', async () => {
    const { payload } = system
    const id = await begin()
    await submit(id)
    await payload.delete({ collection: 'nominations', id, overrideAccess: true })
    const asked = (actor: Person, action = 'withdraw') =>
      performAction({ action, actor, collection: 'nominations', id, payload, rev: 2 })

    const today = formatDate(new Date().toISOString())
    for (const actor of [officer, head]) {
      await expect(asked(actor)).rejects.toMatchObject({
        code: 'DOSSIER_DELETED',
        status: 409,
        text: { vi: expect.stringContaining(`đã bị xóa ngày ${today}`) as string },
      })
    }
    await expect(
      saveAnswers({ actor: officer, answers: {}, collection: 'nominations', id, payload, rev: 2 }),
    ).rejects.toMatchObject({ status: 409 })
    const stranger = await account('unit-officer.tttt@demo.example.vn')
    await expect(asked(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 })

    const { docs } = await payload.find({
      collection: 'history',
      pagination: false,
      sort: 'rev',
      where: { subjectId: { equals: id } },
    })
    expect(docs.map(({ action }) => action)).toEqual(['create', 'submit', 'delete'])
    expect(findChainBreak(docs as HistoryEntry[], { historyHash: docs[2]?.hash, id, rev: 3 })).toBeNull()
  })
})

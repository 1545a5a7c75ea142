import type { TypedUser } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { claimEntry } from '../../src/outbox/claimEntry.ts'
import type { Entry } from '../../src/outbox/entry.ts'
import { gatherDigest } from '../../src/outbox/gatherDigest.ts'
import { startWorker, type Worker } from '../../src/outbox/startWorker.ts'
import { startMailCatcher, type MailCatcher } from '../api/mailCatcher.ts'
import { anAccount } from './anAccount.ts'
import { aQueuedMail } from './aQueuedMail.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'

describe(`mail as a daily digest, on ${database}`, () => {
  let catcher: MailCatcher
  let other: Worker
  let system: System
  const accounts: Record<string, TypedUser> = {}
  const who = (key: string): TypedUser => {
    const found = accounts[key]
    if (!found) throw new Error(`no account ${key}`)
    return found
  }

  const at = (moment: string) => vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })
  const drain = async () => {
    await Promise.all([system.worker.drain(), other.drain()])
    await Promise.all([system.worker.drain(), other.drain()])
  }
  const add = (
    key: string,
    to: string,
    facts: Record<string, unknown> = {},
    fields: Record<string, unknown> = {},
  ): Promise<string> => aQueuedMail(system.payload, { facts, fields, key, user: who(to).id })
  const row = async (id: string) =>
    (await system.payload.findByID({ collection: 'outbox', depth: 0, id })) as unknown as Entry
  const digestRow = async (to: string, day: string) => {
    const where = { dedupeKey: { equals: `digest:${who(to).id}:${day}` } }
    const { docs } = await system.payload.find({ collection: 'outbox', depth: 0, where })
    expect(docs).toHaveLength(1)
    return docs[0] as unknown as Entry
  }
  const textOf = (raw: string) =>
    Buffer.from(
      (/text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? '').replace(/\s/g, ''),
      'base64',
    ).toString('utf8')
  /** The texts of the mails that have reached a person since they were last asked for. */
  const inbox = (to: string) => {
    const mails = catcher.to(who(to).email)
    catcher.mails.splice(0)
    return mails.map(({ raw }) => {
      const text = textOf(raw)
      return /Việc/.test(text) ? text : raw.replace(/=\r\n/g, '').replace(/(?:=[0-9A-F]{2})+/g, decoded)
    })
  }
  const decoded = (quoted: string) => Buffer.from(quoted.replaceAll('=', ''), 'hex').toString('utf8')

  beforeAll(async () => {
    catcher = await startMailCatcher()
    vi.stubEnv('SMTP_URL', catcher.url)
    system = await openSystem()
    other = startWorker(system.payload)
    for (const key of ['daily', 'quiet', 'late', 'stranger']) {
      const account = await anAccount(system.payload, { domain: 'digest', key, role: 'employee' })
      accounts[key] = { ...account, collection: 'users' }
    }
    await drain()
  }, 300_000)
  afterEach(() => vi.useRealTimers())
  afterAll(async () => {
    await other.stop()
    await system.close()
    await catcher.stop()
  })

  const choose = (as: string, whose: string, mail: { news?: string; work?: string }) =>
    system.payload.update({
      collection: 'users',
      data: { mail: mail as never },
      id: who(whose).id,
      overrideAccess: false,
      user: who(as),
    })

  it('is chosen by each person for themselves, and nobody else’s to know', async () => {
    expect((await choose('daily', 'daily', { news: 'daily', work: 'daily' })).mail).toMatchObject({
      news: 'daily',
      work: 'daily',
    })
    await choose('late', 'late', { work: 'daily' })
    await choose('quiet', 'quiet', { news: 'none' })
    await expect(choose('stranger', 'daily', { work: 'each' })).rejects.toMatchObject({ status: 403 })
    await expect(choose('daily', 'daily', { work: 'none' })).rejects.toMatchObject({ status: 400 })
    const seen = await system.payload.findByID({
      collection: 'users',
      id: who('daily').id,
      overrideAccess: false,
      user: who('stranger'),
    })
    expect(seen.mail?.work).toBeUndefined()
  })

  it('comes once, by dossier, at its hour, whoever of two workers sends it; what presses comes at once', async () => {
    at('2026-11-26T03:00:00.000Z')
    const held = [await add('mot', 'daily'), await add('hai', 'daily', {}, { subjectId: 'dossier-mot' })]
    held.push(await add('tin', 'daily', { template: 'status' }))
    await add('gap', 'daily', { isUrgent: true })
    await add('tre', 'daily', { dueAt: '2026-11-25T10:00:00.000Z' })
    await add('khac', 'stranger')
    await drain()
    expect(
      inbox('daily')
        .map((text) => /Việc \w+/.exec(text)?.[0])
        .toSorted(),
    ).toEqual(['Việc gap', 'Việc tre'])
    for (const id of held) expect(await row(id)).toMatchObject({ status: 'held' })
    const { totalDocs } = await system.payload.count({
      collection: 'notifications',
      where: { user: { equals: who('daily').id } },
    })
    expect(totalDocs).toBe(5)

    at('2026-11-26T23:59:59.000Z')
    await drain()
    expect(inbox('daily')).toEqual([])
    at('2026-11-27T00:00:01.000Z')
    await drain()
    const [text = '', ...more] = inbox('daily')
    expect(more).toEqual([])
    expect(text).toMatch(/Chờ Ông\/Bà xử lý: Việc hai[\s\S]*cases\/dossier-mot[\s\S]*Để biết: Việc tin/)
    expect(text).not.toMatch(/Việc gap/)
    for (const id of held) expect(await row(id)).toMatchObject({ status: 'done' })
    expect(await digestRow('daily', '2026-11-27')).toMatchObject({ status: 'done' })

    at('2026-11-30T00:00:01.000Z')
    await drain()
    expect(inbox('daily')).toEqual([])
  })

  it('loses and doubles nothing when a worker dies or sleeps within it', async () => {
    const { payload } = system
    at('2026-12-01T03:00:00.000Z')
    const first = await add('truoc', 'late')
    await drain()
    const found = await digestRow('late', '2026-12-02')
    const sleeper = await claimEntry(payload, found)
    if (!sleeper) throw new Error('The digest could not be claimed')

    // Past the lease of the first, a second takes it over, gathers, and dies before it sends.
    at('2026-12-02T00:00:40.000Z')
    const second = await claimEntry(payload, await row(found.id))
    if (!second) throw new Error('The digest could not be taken over')
    expect((await gatherDigest(payload, second)).map(({ id }) => id)).toEqual([first])
    const digest = found.dedupeKey
    const hour = '2026-12-02T01:00:00.000Z'
    const straggler = await add('sau', 'late', {}, { digest, nextAttemptAt: hour, status: 'held' })
    await expect(gatherDigest(payload, sleeper)).rejects.toThrow(/lease/)

    at('2026-12-02T00:01:30.000Z')
    await drain()
    const [text = '', ...more] = inbox('late')
    expect([more.length, /Việc truoc/.test(text), /Việc sau/.test(text)]).toEqual([0, true, false])

    // What came too late goes into the next one.
    at('2026-12-02T01:00:01.000Z')
    await drain()
    expect(inbox('late')).toEqual([])
    at('2026-12-03T00:00:01.000Z')
    await drain()
    expect(inbox('late').map((each) => /Việc (?:truoc|sau)/.exec(each)?.[0])).toEqual(['Việc sau'])
    expect(await row(straggler)).toMatchObject({ status: 'done' })
  })

  it('leaves out what its reader can do without, and keeps the notice', async () => {
    at('2026-12-04T03:00:00.000Z')
    const id = await add('im-lang', 'quiet', { template: 'status' })
    await add('viec', 'quiet')
    await drain()

    expect(inbox('quiet').map((text) => /Việc [\w-]+/.exec(text)?.[0])).toEqual(['Việc viec'])
    expect(await row(id)).toMatchObject({ status: 'done' })
    const notice = { key: { equals: 'im-lang' } }
    expect((await system.payload.count({ collection: 'notifications', where: notice })).totalDocs).toBe(1)
  })
  it('brings what was kept back also when its reader chooses otherwise meanwhile, and nothing to who has left', async () => {
    at('2026-12-07T03:00:00.000Z')
    const kept = await add('giu-lai', 'daily')
    const lost = await add('roi-di', 'late')
    await drain()
    await choose('daily', 'daily', { news: 'each', work: 'each' })
    await system.payload.update({ collection: 'users', data: { active: false }, id: who('late').id })
    await add('ngay', 'daily')
    await drain()
    expect(inbox('daily').map((text) => /Việc [\w-]+/.exec(text)?.[0])).toEqual(['Việc ngay'])

    at('2026-12-08T00:00:01.000Z')
    await drain()
    expect(catcher.to(who('late').email)).toEqual([])
    expect(inbox('daily').map((text) => /Việc giu-lai|Việc ngay/.exec(text)?.[0])).toEqual(['Việc giu-lai'])
    expect(await digestRow('late', '2026-12-08')).toMatchObject({ status: 'done' })
    // An hour later nothing waits for a digest that will never come.
    at('2026-12-08T01:00:01.000Z')
    await drain()
    for (const id of [kept, lost]) expect(await row(id)).toMatchObject({ status: 'done' })
    at('2026-12-09T00:00:01.000Z')
    await drain()
    expect(catcher.mails).toEqual([])
  })
})

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { dossierStore } from '../../src/database/dossierStore.ts'
import { newId } from '../../src/database/newId.ts'
import { callWebhook } from '../../src/outbox/callWebhook.ts'
import { claimEntry } from '../../src/outbox/claimEntry.ts'
import { deliverEntry } from '../../src/outbox/deliverEntry.ts'
import type { Entry } from '../../src/outbox/entry.ts'
import { freeLeases } from '../../src/outbox/freeLeases.ts'
import { startWorker, type Worker } from '../../src/outbox/startWorker.ts'
import { actorOf } from '../../src/services/dossiers/actorOf.ts'
import { readHealth } from '../../src/services/health/readHealth.ts'
import { retryDelivery } from '../../src/services/health/retryDelivery.ts'
import { startMailCatcher, type MailCatcher } from '../api/mailCatcher.ts'
import { aQueuedMail } from './aQueuedMail.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const pastTheLease = 31_000

describe(`two workers on one outbox, on ${database}`, () => {
  const called: string[] = []
  let catcher: MailCatcher
  let hook: Server
  let other: undefined | Worker
  let system: System
  let user: string

  const addMail = (
    key: string,
    fields: Partial<Entry> & { leaseUntil?: string; nextAttemptAt?: string } = {},
  ): Promise<string> => aQueuedMail(system.payload, { fields, key, user })
  const heldElsewhere = () => ({
    fence: 9,
    leaseUntil: new Date(Date.now() + 20_000).toISOString(),
    status: 'leased',
  })
  const row = async (id: string) =>
    (await system.payload.findByID({ collection: 'outbox', depth: 0, id })) as unknown as Entry
  const mailsOf = (key: string) => catcher.mails.filter(({ raw }) => raw.includes(key))

  beforeAll(async () => {
    catcher = await startMailCatcher()
    hook = createServer((req, res) => {
      called.push(String(req.headers['idempotency-key']))
      res.end()
    })
    await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
    const { port } = hook.address() as AddressInfo
    vi.stubEnv('SMTP_URL', catcher.url)
    vi.stubEnv('WEBHOOKS', `kho=http://127.0.0.1:${String(port)}/`)
    vi.stubEnv('WEBHOOK_SECRET', 'webhook-key-of-tests-0123456789-abcdefghij')
    system = await openSystem()
    const found = await system.payload.find({ collection: 'users', depth: 0, limit: 1 })
    user = found.docs[0]?.id ?? ''
    await system.worker.drain()
  }, 300_000)
  afterEach(async () => {
    vi.useRealTimers()
    await other?.stop()
    other = undefined
  })
  afterAll(async () => {
    await system.close()
    await catcher.stop()
    await new Promise((resolve) => hook.close(resolve))
  })

  it('sends nothing any more when it comes back after its lease, since another has sent it', async () => {
    const { payload } = system
    const find = payload.findByID.bind(payload)
    let goOn = (): void => undefined
    const paused = new Promise<void>((reached) => {
      const pause = new Promise<void>((resolve) => {
        goOn = resolve
      })
      vi.spyOn(payload, 'findByID').mockImplementationOnce(async (args) => {
        reached()
        await pause
        return find(args)
      })
    })
    const id = await addMail('tam-dung')
    await paused
    expect(await row(id)).toMatchObject({ fence: 1, status: 'leased' })

    vi.useFakeTimers({ now: Date.now() + pastTheLease, toFake: ['Date'] })
    other = startWorker(payload)
    await other.drain()
    expect(await row(id)).toMatchObject({ fence: 2, status: 'done' })
    goOn()
    await system.worker.drain()

    expect(mailsOf('tam-dung')).toHaveLength(1)
    expect(await row(id)).toMatchObject({ attempts: 0, fence: 2, status: 'done' })
    const notices = await payload.count({
      collection: 'notifications',
      where: { key: { equals: 'tam-dung' } },
    })
    expect(notices.totalDocs).toBe(1)
  })

  it('leaves a row alone while the lease of another lasts', async () => {
    const id = await addMail('dang-giu', heldElsewhere())
    await system.worker.drain()

    expect(mailsOf('dang-giu')).toEqual([])
    expect(await row(id)).toMatchObject({ fence: 9, status: 'leased' })
  })

  it("sends at once what an ended process held, where the database is this one process's alone", async () => {
    const id = await addMail('khoi-dong-lai', heldElsewhere())

    await freeLeases(system.payload)
    await system.worker.drain()

    expect(mailsOf('khoi-dong-lai')).toHaveLength(1)
    expect(await row(id)).toMatchObject({ fence: 10, status: 'done' })
  })

  it('calls no other system with a claim that another has taken over', async () => {
    const { payload } = system
    const held = { ...heldElsewhere(), kind: 'webhook', payload: { name: 'kho' } }
    const ours = await row(await addMail('goi-ra', held))
    const theirs = await claimEntry(payload, ours)
    if (!theirs) throw new Error('The row could not be taken over')

    await expect(callWebhook(payload, ours)).rejects.toThrow(/lease/)
    expect(called).toEqual([])
    expect(await callWebhook(payload, theirs)).toMatchObject({ status: 'done' })
    expect(called).toEqual(['goi-ra'])
  })

  it('sends each of many mails once, whoever takes it', async () => {
    const { payload } = system
    other = startWorker(payload)
    const keys = Array.from({ length: 20 }, (_, place) => `cung-luc-${String(place)}-`)
    for (const key of keys) await addMail(key)

    await Promise.all([system.worker.drain(), other.drain(), system.worker.drain(), other.drain()])

    expect(keys.map((key) => mailsOf(key).length)).toEqual(keys.map(() => 1))
  })

  it('tells what is amiss, without what it says, and tries again what it is told to', async () => {
    const { payload } = system
    const longAgo = new Date(Date.now() - 600_000).toISOString()
    // Held, so that no worker takes them before they are looked at.
    const dead = await addMail('bo-cuoc', { attempts: 12, status: 'dead' })
    const stuck = await addMail('do-dang', { ...heldElsewhere(), fence: 4 })
    const done = await addMail('da-xong', { status: 'done' })
    const retry = (id: string) => retryDelivery({ actor: actorOf({ id: user }), id, payload })
    await dossierStore(payload).compareAndSet({
      collection: 'outbox',
      id: dead,
      set: { lastError: 'Máy chủ thư từ chối', nextAttemptAt: longAgo },
      where: { status: 'dead' },
    })

    const { dead: given, late, stuck: held, unsettled } = await readHealth(payload)
    expect(given).toMatchObject({
      examples: [{ attempts: 12, id: dead, kind: 'mail', lastError: 'Máy chủ thư từ chối', since: longAgo }],
      total: 1,
    })
    expect(JSON.stringify(given)).not.toContain('Người thử')
    expect([late.total, held.total, unsettled]).toEqual([0, 0, 0])

    await expect(retry(done)).rejects.toMatchObject({ code: 'NOT_WAITING', status: 409 })
    await expect(retry(stuck)).rejects.toMatchObject({ status: 409 })
    await expect(retry(newId())).rejects.toMatchObject({ status: 404 })
    const tried = await Promise.allSettled([retry(dead), retry(dead), retry(dead)])
    expect(tried.some(({ status }) => status === 'fulfilled')).toBe(true)
    await system.worker.drain()

    expect(mailsOf('bo-cuoc')).toHaveLength(1)
    expect(await row(dead)).toMatchObject({ status: 'done' })
    expect((await readHealth(payload)).dead.total).toBe(0)
  })

  it('lets exactly one of many claims on one row through', async () => {
    const found = await row(await addMail('mot-nguoi'))
    const claims = await Promise.all(Array.from({ length: 20 }, () => deliverEntry(system.payload, found)))

    expect(claims.filter(Boolean).length).toBeLessThanOrEqual(1)
    await system.worker.drain()
    expect(mailsOf('mot-nguoi')).toHaveLength(1)
  })
  it('tells, when nobody works, what is late and what is stuck, and puts a mail that its digest went without to the head', async () => {
    const { payload, worker } = system
    await Promise.all([worker.stop(), other?.stop()])
    const longAgo = new Date(Date.now() - 600_000).toISOString()
    const soon = new Date(Date.now() - 60_000).toISOString()
    const late = await addMail('cham-gui', { nextAttemptAt: longAgo })
    const held = await addMail('lo-thu-tong-hop', { nextAttemptAt: longAgo, status: 'held' })
    await addMail('den-luot', { nextAttemptAt: soon })
    const stuck = await addMail('bo-do', { leaseUntil: longAgo, status: 'leased' })

    const health = await readHealth(payload)
    const idsOf = ({ examples }: typeof health.late) => examples.map(({ id }) => id).toSorted()
    expect(idsOf(health.late)).toEqual([held, late].toSorted())
    expect(idsOf(health.stuck)).toContain(stuck)
    await retryDelivery({ actor: actorOf({ id: user }), id: held, payload })
    expect(await row(held)).toMatchObject({ attempts: 0, status: 'queued' })
    expect(idsOf((await readHealth(payload)).late)).toEqual([late])
  })
})

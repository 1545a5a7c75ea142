import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { dossierStore } from '../../src/database/dossierStore.ts'
import { SqliteGate } from '../../src/database/sqliteGate.ts'
import { anAccount } from './anAccount.ts'
import { openSystem, type System } from './openSystem.ts'

const isOnMongo = Boolean(process.env['TEST_MONGODB_URI'])

/** On MongoDB other processes may write, and nothing is kept; what is told must hold there all the same. */
describe(`reads that are kept, on ${isOnMongo ? 'MongoDB' : 'SQLite'}`, () => {
  let system: System
  let [user, unit] = ['', '']
  const nameOf = async (id: string) =>
    (await system.payload.findByID({ collection: 'users', depth: 0, id })).name
  const rename = (name: string, transaction?: number | string) =>
    system.payload.update({
      collection: 'users',
      data: { name },
      id: user,
      ...(transaction === undefined ? {} : { req: { transactionID: transaction } }),
    })

  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    await system.worker.drain()
    // A unit on which nothing else hangs, so that it may be deleted.
    const made = await payload.create({
      collection: 'units',
      data: { key: 'doc-giu', name: 'Tổ đọc', order: 99 },
    })
    unit = String(made.id)
    user = (await anAccount(payload, { domain: 'reads', key: 'reader', role: 'employee', unit })).id
  }, 300_000)
  afterEach(() => {
    vi.restoreAllMocks()
  })
  afterAll(() => system.close())

  it('tell every document just as it was told the first time', async () => {
    const { payload } = system
    for (const { config } of Object.values(payload.collections)) {
      const collection = config.slug
      const list = () => payload.find({ collection, depth: 0, limit: 20, sort: 'id' })
      const first = await list()
      expect(await list(), collection).toStrictEqual(first)
      for (const { id } of first.docs.slice(0, 3)) {
        const one = () => payload.findByID({ collection, depth: 0, id })
        expect(await one(), collection).toStrictEqual(await one())
      }
    }
  })

  it.skipIf(isOnMongo)('ask the database once while nothing is written', async () => {
    await nameOf(user)
    const executed = vi.spyOn(SqliteGate.prototype, 'execute')
    const { docs } = await system.payload.find({ collection: 'units', depth: 0, limit: 5 })
    const before = executed.mock.calls.length
    await nameOf(user)
    const again = await system.payload.find({ collection: 'units', depth: 0, limit: 5 })
    expect(executed.mock.calls.length).toBe(before)
    // A reader who changes what they were given changes it for nobody else.
    again.docs[0]!.name = 'khác'
    expect((await system.payload.find({ collection: 'units', depth: 0, limit: 5 })).docs).toEqual(docs)
  })

  it('tell what was written since, whatever wrote it', async () => {
    const { payload } = system
    await rename('Một')
    expect(await nameOf(user)).toBe('Một')
    await payload.update({ collection: 'users', data: { name: 'Hai' }, where: { id: { equals: user } } })
    expect(await nameOf(user)).toBe('Hai')
    await payload.update({ collection: 'users', data: { roles: ['employee', 'editor'] }, id: user })
    const { roles } = await payload.findByID({ collection: 'users', depth: 0, id: user })
    expect(roles).toEqual(['employee', 'editor'])
    const [row] = (await payload.find({ collection: 'outbox', depth: 0, limit: 1 })).docs
    const at = { collection: 'outbox' as const, id: row?.id ?? '' }
    const fence = Number(row?.fence)
    await dossierStore(payload).compareAndSet({ ...at, set: { fence: fence + 1 }, where: { fence } })
    expect(await payload.findByID({ ...at, depth: 0 })).toMatchObject({ fence: fence + 1 })
    await dossierStore(payload).compareAndSet({ ...at, set: { fence }, where: { fence: fence + 1 } })
    expect(await payload.findByID({ ...at, depth: 0 })).toMatchObject({ fence })
  })

  it('tell what a deletion elsewhere has taken with it', async () => {
    const { payload } = system
    expect((await payload.findByID({ collection: 'users', depth: 0, id: user })).unit).toBe(unit)
    await payload.db.deleteOne({ collection: 'units', where: { id: { equals: unit } } })
    const { unit: left } = await payload.findByID({ collection: 'users', depth: 1, id: user })
    expect(typeof left === 'object' && left !== null).toBe(false)
    await expect(payload.findByID({ collection: 'units', id: unit })).rejects.toMatchObject({ status: 404 })
  })

  it.skipIf(isOnMongo)(
    'see what a transaction has written within it, and outside once it is kept',
    async () => {
      const { db } = system.payload
      await rename('Trước')
      for (const [end, seen] of [
        ['rollbackTransaction', 'Trước'],
        ['commitTransaction', 'Sau'],
      ] as const) {
        expect(await nameOf(user)).toBe('Trước')
        const transaction = (await db.beginTransaction()) ?? ''
        await rename('Sau', transaction)
        const within = await system.payload.findByID({
          collection: 'users',
          depth: 0,
          id: user,
          req: { transactionID: transaction },
        })
        expect([within.name, await nameOf(user)]).toEqual(['Sau', 'Trước'])
        await db[end](transaction)
        expect(await nameOf(user)).toBe(seen)
      }
    },
  )
})

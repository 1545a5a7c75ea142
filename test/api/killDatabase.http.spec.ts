import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { client, signInAs, type Client } from './client.ts'
import { expectDelivered, expectWhole, receivedNominations } from './killedDossiers.ts'
import { killStream, type Acknowledged } from './killStream.ts'
import { startMailCatcher, type MailCatcher } from './mailCatcher.ts'
import { hasMongoServer, mongoServer } from './mongoServer.ts'
import { seededRandom } from './seededRandom.ts'
import { seedServer } from './seedServer.ts'
import { freePort, startServer, type RunningServer } from './startServer.ts'

const KILLS = process.env['TEST_ALL'] ? 4 : 6
const DOSSIERS = 4

const isOnMongo = Boolean(process.env['TEST_MONGODB_URI'])
if (isOnMongo && !hasMongoServer)
  console.log('The killed database is left out: no server of its own to kill.')

describe.runIf(isOnMongo && hasMongoServer)('a database killed under a running process', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-kill-database-'))
  const random = seededRandom(20231121)
  let acknowledged: Acknowledged
  let catcher: MailCatcher
  let database: ReturnType<typeof mongoServer>
  let server: RunningServer
  let people: Record<'admin' | 'head' | 'officer' | 'unitOfficer', Client>

  beforeAll(async () => {
    catcher = await startMailCatcher()
    database = mongoServer(await freePort())
    await database.start()
    const env = { DATABASE_URI: `${database.url}/kill_database`, SMTP_URL: catcher.url }
    await seedServer(dataDir, env)
    server = await startServer({ dataDir, env })
    people = {
      admin: await signInAs(server.url, 'system-admin'),
      head: await signInAs(server.url, 'unit-head.kinhte'),
      officer: await signInAs(server.url, 'standing-officer'),
      unitOfficer: await signInAs(server.url, 'unit-officer.kinhte'),
    }
    acknowledged = await receivedNominations(DOSSIERS, people)
  }, 300_000)
  afterAll(async () => {
    await server.stop()
    await database.stop()
    await catcher.stop()
  })

  const revs = () => [...acknowledged.values()].reduce((sum, rev) => sum + rev, 0)

  it(`loses no acknowledged action in ${String(KILLS)} kills, says 503 meanwhile and recovers by itself`, async () => {
    const { head, officer } = people
    const told = new Set<number>()
    for (let kill = 0; kill < KILLS; kill += 1) {
      let isOver = false
      const odd: number[] = []
      const streams = [...acknowledged.keys()].map((id) =>
        killStream({ acknowledged, head, id, isOver: () => isOver, odd, officer }),
      )
      const due = revs() + 1 + random.int(8)
      await vi.waitUntil(() => revs() >= due, { interval: 2, timeout: 60_000 })
      await sleep(random.int(20))
      await database.kill()
      const meanwhile = await officer.get('/api/campaigns')
      expect(meanwhile).toMatchObject({
        body: { errors: [{ code: 'DATABASE_NOT_REACHABLE' }] },
        status: 503,
      })
      await database.start()
      const afterwards = revs() + 1
      await vi.waitUntil(() => revs() >= afterwards, { interval: 20, timeout: 60_000 })
      isOver = true
      await Promise.all(streams)
      for (const status of odd) told.add(status)

      await expectWhole(officer, acknowledged)
    }
    // 409: an action that was kept although its answer was lost, so the next one came with an old rev.
    expect([...told].filter((status) => ![409, 503].includes(status))).toEqual([])
    expect(told).toContain(503)
  }, 400_000)

  it('delivers the effects of every transition that history tells of, each once', async () => {
    await expectDelivered(people, acknowledged.keys(), catcher)
    expect((await client(server.url).get('/readyz')).status).toBe(200)
  }, 300_000)
})

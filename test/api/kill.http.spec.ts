import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { client, signInAs, type Client } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { expectDelivered, expectWhole, receivedNominations } from './killedDossiers.ts'
import { killStream, type Acknowledged } from './killStream.ts'
import { startMailCatcher, type MailCatcher } from './mailCatcher.ts'
import { seededRandom } from './seededRandom.ts'
import { seedServer } from './seedServer.ts'
import { freePort, startServer, type RunningServer } from './startServer.ts'

const revsOf = (acknowledged: Acknowledged): number =>
  [...acknowledged.values()].reduce((sum, rev) => sum + rev, 0)

const isOnMongo = Boolean(process.env['TEST_MONGODB_URI'])
// The killed sequences, and on MongoDB the killed database, bring it to twenty. Within the whole of `npm test`, which
// must end in time, there are fewer; all of them with `npm test api`.
const KILLS = process.env['TEST_ALL'] ? (isOnMongo ? 4 : 8) : isOnMongo ? 10 : 20
const DOSSIERS = 6

describe.each(databasesUnderTest())('a process killed in a stream of actions on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-kill-'))
  const random = seededRandom(20231120)
  let acknowledged: Acknowledged
  let catcher: MailCatcher
  let settings: Parameters<typeof startServer>[0]
  let server: RunningServer
  let people: Record<'admin' | 'head' | 'officer' | 'unitOfficer', Client>

  beforeAll(async () => {
    catcher = await startMailCatcher()
    const env = { DATABASE_URI: databaseUri('kill'), SMTP_URL: catcher.url }
    await seedServer(dataDir, env)
    settings = { dataDir, env, port: await freePort() }
    server = await startServer(settings)
    people = {
      admin: await signInAs(server.url, 'system-admin'),
      head: await signInAs(server.url, 'unit-head.kinhte'),
      officer: await signInAs(server.url, 'standing-officer'),
      unitOfficer: await signInAs(server.url, 'unit-officer.kinhte'),
    }
    acknowledged = await receivedNominations(DOSSIERS, people)
  })
  afterAll(async () => {
    await server.stop()
    await catcher.stop()
  })

  const streamsUntil = (isOver: () => boolean) => {
    const odd: number[] = []
    const { head, officer } = people
    const running = [...acknowledged.keys()].map((id) =>
      killStream({ acknowledged, head, id, isOver, odd, officer }),
    )
    return { ended: Promise.all(running), odd }
  }

  it('is asked to stop in the middle of it, answers what it has begun and ends with 0', async () => {
    let isOver = false
    const { ended, odd } = streamsUntil(() => isOver)
    const due = revsOf(acknowledged) + 10
    await vi.waitUntil(() => revsOf(acknowledged) >= due, { interval: 2, timeout: 60_000 })

    const code = await server.stop()
    isOver = true
    await ended
    expect([code, odd]).toEqual([0, []])

    server = await startServer(settings)
    await expectWhole(people.officer, acknowledged)
  }, 200_000)

  it(`loses no acknowledged action in ${String(KILLS)} kills, leaves no half one, and keeps every chain`, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      let isOver = false
      const { ended, odd } = streamsUntil(() => isOver)
      // Not a moment on the clock but one in the stream: a slow machine must be killed as deep in its work.
      const due = revsOf(acknowledged) + 1 + random.int(12)
      await vi.waitUntil(() => revsOf(acknowledged) >= due, { interval: 2, timeout: 60_000 })
      await sleep(random.int(20))
      isOver = true
      await server.kill()
      await ended
      expect(odd).toEqual([])

      server = await startServer(settings)
      await expectWhole(people.officer, acknowledged)
    }
    expect(revsOf(acknowledged)).toBeGreaterThanOrEqual(DOSSIERS * 3 + KILLS)
  }, 600_000)

  it('delivers the effects of every transition that history tells of, each once', async () => {
    await expectDelivered(people, acknowledged.keys(), catcher)
    expect((await client(server.url).get('/readyz')).status).toBe(200)
  }, 300_000)
})

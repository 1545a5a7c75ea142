import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { aNomination } from './aNomination.ts'
import { client, signInAs, type Client } from './client.ts'
import { aPdf } from './fileCorpus.ts'
import { expectWhole, receivedNominations } from './killedDossiers.ts'
import { killStream, type Acknowledged } from './killStream.ts'
import { canLimitFileSize, limitFileSize } from './limitFileSize.ts'
import { demoPassword, seedServer } from './seedServer.ts'
import { signIn } from './signIn.ts'
import { startServer, type RunningServer } from './startServer.ts'

const DOSSIERS = 4
const REFUSALS = 12

// What becomes of MongoDB on a full disk is its own server's to show; here the disk is ours.
describe.skipIf(!canLimitFileSize())('a disk that becomes full under load', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-full-'))
  let acknowledged: Acknowledged
  let server: RunningServer
  let people: Record<'head' | 'officer' | 'unitOfficer', Client>
  let token = ''

  const stream = (isOver: () => boolean) => {
    const odd: number[] = []
    const { head, officer } = people
    const ids = [...acknowledged.keys()]
    const running = ids.map((id) => killStream({ acknowledged, head, id, isOver, odd, officer }))
    return { ended: Promise.all(running), odd }
  }
  const upload = async (id: string, bytes: number): Promise<{ code?: string; status: number }> => {
    const body = new FormData()
    body.append('file', new File([new Uint8Array(aPdf('x'.repeat(bytes)))], 'minh-chung.pdf'))
    const response = await fetch(`${server.url}/api/nominations/${id}/files?field=minhChung`, {
      body,
      headers: { authorization: `JWT ${token}` },
      method: 'POST',
    })
    const answer = (await response.json()) as { errors?: { code: string }[] }
    return { code: answer.errors?.[0]?.code, status: response.status }
  }
  const revs = () => [...acknowledged.values()].reduce((sum, rev) => sum + rev, 0)
  const temps = () => {
    const folder = path.join(dataDir, 'files', 'tmp')
    return existsSync(folder) ? readdirSync(folder) : []
  }

  beforeAll(async () => {
    await seedServer(dataDir)
    server = await startServer({ dataDir })
    people = {
      head: await signInAs(server.url, 'unit-head.kinhte'),
      officer: await signInAs(server.url, 'standing-officer'),
      unitOfficer: await signInAs(server.url, 'unit-officer.kinhte'),
    }
    acknowledged = await receivedNominations(DOSSIERS, people)
  }, 300_000)
  afterAll(() => server.stop())

  it('refuses with 507 what it cannot keep, loses nothing it has answered, and goes on when there is room', async () => {
    let isOver = false
    const { ended, odd } = stream(() => isOver)
    const before = revs()
    await vi.waitUntil(() => revs() > before + 4, { interval: 5, timeout: 60_000 })

    limitFileSize(server.pid, 4096)
    await vi.waitUntil(() => odd.length >= REFUSALS, { interval: 5, timeout: 60_000 })
    const { body, status } = await people.officer.get('/api/nominations?limit=5')
    expect([status, Number(body['totalDocs']) > 0], 'reading goes on').toEqual([200, true])

    limitFileSize(server.pid, 'unlimited')
    const full = revs()
    await vi.waitUntil(() => revs() > full + 8, { interval: 5, timeout: 60_000 })
    isOver = true
    await ended

    expect([...new Set(odd)]).toEqual([507])
    await expectWhole(people.officer, acknowledged)
    expect((await client(server.url).get('/readyz')).status).toBe(200)
  }, 200_000)

  it('keeps nothing of an upload that did not fit, and takes it when there is room', async () => {
    const id = await aNomination(people.unitOfficer)
    const email = 'unit-officer.kinhte@demo.example.vn'
    token = await signIn({ email, password: demoPassword, url: server.url })

    limitFileSize(server.pid, 64 * 1024)
    const refused = await upload(id, 300_000)
    limitFileSize(server.pid, 'unlimited')

    expect(refused).toEqual({ code: 'STORAGE_FULL', status: 507 })
    expect(temps()).toEqual([])
    expect((await people.unitOfficer.get(`/api/nominations/${id}/files`)).body['files']).toEqual([])
    expect((await upload(id, 300_000)).status).toBe(201)
  })
})

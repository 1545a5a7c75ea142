import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aNomination } from './aNomination.ts'
import { signInAs, type Client, type Reply } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { seedServer } from './seedServer.ts'
import { freePort, startServer, type RunningServer } from './startServer.ts'

const LINES = 6
const MEMBERS = [
  ...['council-chair', 'council-secretary', 'council-member'],
  ...[2, 3, 4, 5, 6, 7].map((n) => `council-member-${String(n)}`),
]

/** Who counts the votes. */
const TELLERS = ['clerk', 'accountant']

describe.each(databasesUnderTest())('a process killed between documents on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-kill-sequence-'))
  const signedIn = new Map<string, Client>()
  let settings: Parameters<typeof startServer>[0]
  let server: RunningServer
  let nominations: string[]
  let session: string

  const as = async (name: string): Promise<Client> => {
    const known = signedIn.get(name) ?? (await signInAs(server.url, name))
    signedIn.set(name, known)
    return known
  }
  const stateOf = async (slug: string, id: string) =>
    (await (await as('standing-officer')).get(`/api/${slug}/${id}/actions`)).body['state']
  const act = async (name: string, slug: string, id: string, action: string, body = {}): Promise<Reply> => {
    const who = await as(name)
    const { body: seen } = await who.get(`/api/${slug}/${id}/actions`)
    const reply = await who.post(`/api/${slug}/${id}/actions/${action}`, { rev: seen['rev'], ...body })
    if (reply.status !== 200) throw new Error(`${action}: ${JSON.stringify(reply.body)}`)
    return reply
  }

  /** Asks for the action, kills the process a moment later, starts it again and asks once more if it had not been kept. */
  const killDuring = async (afterMs: number, ask: () => Promise<unknown>, isKept: () => Promise<boolean>) => {
    const asked = ask().catch(() => undefined)
    await sleep(afterMs)
    await server.kill()
    await asked
    server = await startServer(settings)
    if (!(await isKept())) await ask()
  }
  const states = () => Promise.all(nominations.map((id) => stateOf('nominations', id)))
  const all = (state: string) => nominations.map(() => state)

  beforeAll(async () => {
    const env = { DATABASE_URI: databaseUri('kill_sequence') }
    await seedServer(dataDir, env)
    settings = { dataDir, env, port: await freePort() }
    server = await startServer(settings)
    nominations = []
    for (let place = 0; place < LINES; place += 1) {
      const id = await aNomination(await as('unit-officer.kinhte'))
      nominations.push(id)
      await act('unit-head.kinhte', 'nominations', id, 'submit')
      await act('standing-officer', 'nominations', id, 'receive')
      await act('standing-head', 'nominations', id, 'appraise')
    }
  }, 300_000)
  afterAll(() => server.stop())

  it('puts each dossier on the agenda once, however far the first try came', async () => {
    const secretary = await as('council-secretary')
    const made = await secretary.post('/api/council-sessions', { title: 'Phiên họp xét khen thưởng' })
    session = (made.body['doc'] as { id: string }).id
    const tellers = await Promise.all(
      TELLERS.map(async (name) => {
        const { body } = await (await as(name)).get('/api/users/me')
        return (body['user'] as { id: string }).id
      }),
    )
    const { body } = await secretary.get('/api/councils?depth=0')
    const [council] = body['docs'] as { members: string[] }[]
    const attendance = Object.fromEntries((council?.members ?? []).map((id) => [id, 'present']))
    const agendaOf = async () =>
      (await secretary.get(`/api/council-sessions/${session}?depth=0`)).body as {
        agenda: { nomination: string }[]
        rev: number
      }

    await killDuring(
      60,
      async () => {
        const { rev } = await agendaOf()
        await secretary.patch(`/api/council-sessions/${session}`, {
          agenda: nominations,
          attendance,
          rev,
          tellers,
        })
      },
      async () => (await agendaOf()).agenda.length === LINES,
    )

    expect((await agendaOf()).agenda.map(({ nomination }) => nomination)).toEqual(nominations)
    expect(await states()).toEqual(all('tabled'))
  }, 120_000)

  it('keeps every ballot that was acknowledged, and settles the vote on every line', async () => {
    await act('council-secretary', 'council-sessions', session, 'convene')
    await act('council-secretary', 'council-sessions', session, 'open')
    await act('council-secretary', 'council-sessions', session, 'openVote')
    const ballots = `/api/council-sessions/${session}/ballots`
    const { lines } = (await (await as('council-chair')).get(ballots)).body as { lines: string[] }
    const choices = Object.fromEntries(lines.map((line) => [line, 'yes']))
    const trackers: string[] = []
    const cast = async (member: string) => {
      const { body, status } = await (await as(member)).post(ballots, { choices })
      if (status === 201) trackers.push(String(body['tracker']))
      return status
    }
    for (const member of MEMBERS) await as(member)
    await killDuring(
      40,
      () => Promise.all(MEMBERS.map(cast)),
      () => Promise.resolve(true),
    )
    // Who had cast without hearing of it is told so, and has one ballot in the urn all the same.
    expect((await Promise.all(MEMBERS.map(cast))).every((status) => [201, 409].includes(status))).toBe(true)

    await killDuring(
      60,
      () => act('council-secretary', 'council-sessions', session, 'closeVote'),
      async () => (await stateOf('council-sessions', session)) === 'counting',
    )
    for (const [place, name] of TELLERS.entries()) {
      await killDuring(
        30,
        () => act(name, 'council-sessions', session, 'confirmCount'),
        async () => {
          const { body } = await (
            await as('standing-officer')
          ).get(`/api/council-sessions/${session}?depth=0`)
          const { pending } = body['tally'] as { pending: { confirmations?: unknown[] } | null }
          return pending === null || (pending.confirmations ?? []).length > place
        },
      )
    }

    await expect.poll(states, { interval: 500, timeout: 60_000 }).toEqual(all('passed'))
    const { body } = await (await as('council-secretary')).get(`/api/council-sessions/${session}?depth=0`)
    const tally = body['tally'] as { cast: number; trackers: string[] }
    expect(tally.cast).toBe(MEMBERS.length)
    expect(tally.trackers).toEqual(expect.arrayContaining(trackers))
  }, 120_000)

  it('awards every line of an issued decision, each once', async () => {
    for (const id of nominations) {
      await act('standing-head', 'nominations', id, 'finalize', {
        comment: 'Quy chế không yêu cầu công khai.',
      })
    }
    const officer = await as('standing-officer')
    const made = await officer.post('/api/decisions', { nominations, title: 'Về việc khen thưởng' })
    const decision = (made.body['doc'] as { id: string }).id
    await act('standing-head', 'decisions', decision, 'submit')
    await as('chief')

    await killDuring(
      80,
      () =>
        act('chief', 'decisions', decision, 'issue', {
          data: { number: '21/QĐ-VP', signedOn: '2023-12-20' },
        }),
      async () => (await stateOf('decisions', decision)) === 'issued',
    )

    await expect.poll(states, { interval: 500, timeout: 60_000 }).toEqual(all('awarded'))
    const { body } = await officer.get('/api/achievements?limit=200&depth=0')
    const recorded = (body['docs'] as { nomination: string }[]).map(({ nomination }) => nomination)
    expect(recorded.filter((id) => nominations.includes(id)).sort()).toEqual([...nominations].sort())
  }, 120_000)
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { answerOf } from './answerOf.ts'
import { nominationAnswers } from './nominationAnswers.ts'
import { signInAs, type Client, type Reply } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { faultsIn } from './faultsIn.ts'
import { seedServer } from './seedServer.ts'
import { freePort, startServer, type RunningServer } from './startServer.ts'

type Sent = {
  body: Record<string, unknown>
  key: string
  method: 'patch' | 'post'
  path: string
  who: string
}

// Twenty copies of the compatible server's deadlocks take minutes on two cores.
const AT_ONCE = process.env['TEST_MONGODB_URI'] ? 6 : 20

describe.each(databasesUnderTest())('commands sent twice on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-idempotency-'))
  const signedIn = new Map<string, Client>()
  const kept: { answer: unknown; sent: Sent }[] = []
  const made = { campaign: '', decision: '', form: '', nominations: [] as string[], session: '' }
  let settings: Parameters<typeof startServer>[0]
  let server: RunningServer

  const as = async (name: string): Promise<Client> => {
    const known = signedIn.get(name) ?? (await signInAs(server.url, name))
    signedIn.set(name, known)
    return known
  }
  const send = async ({ body, key, method, path: at, who }: Sent): Promise<Reply> =>
    (await as(who))[method](at, body, { 'idempotency-key': key })

  /** Many at once, one more, and one that asks for something else under the same key. */
  const sendOften = async (
    [who, method, at, body]: [string, Sent['method'], string, Record<string, unknown>],
    other: { body?: Record<string, unknown>; path?: string },
    atOnce = AT_ONCE,
  ): Promise<Reply> => {
    const sent: Sent = { body, key: `khoa-${String(kept.length)}`, method, path: at, who }
    await as(who)
    const replies = await Promise.all(Array.from({ length: atOnce }, () => send(sent)))
    const [first] = replies
    if (!first || first.status >= 300) throw new Error(`${at}: ${JSON.stringify(first?.body)}`)
    if (replies.some(({ status }) => status >= 500)) throw new Error(`${at}: ${faultsIn(server.output())}`)
    const answer = answerOf(first)
    for (const reply of [...replies, await send(sent)]) expect(answerOf(reply)).toEqual(answer)

    const refused = await send({ ...sent, ...other })
    expect(refused.status, JSON.stringify(refused.body)).toBe(422)
    expect(refused.body.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
    expect(refused.body.errors?.[0]?.message).toMatch(/khóa mới|new one/)
    kept.push({ answer, sent })
    return first
  }
  const actions = (slug: string, id: string) => `/api/${slug}/${id}/actions`
  const act = async (who: string, slug: string, id: string, name: string, body = {}): Promise<Reply> => {
    const { rev } = (await (await as(who)).get(actions(slug, id))).body
    const asked = { rev, ...body }
    const other = { body: { ...asked, comment: 'Một ý kiến khác.' } }
    return sendOften(
      [who, 'post', `${actions(slug, id)}/${name}`, asked],
      other,
      name === 'submit' ? AT_ONCE : 3,
    )
  }
  const idOf = ({ body }: Reply) => (body['doc'] as { id: string }).id
  const linesOf = async (slug: string, id: string) =>
    ((await (await as('standing-officer')).get(`/api/${slug}/${id}/history`)).body['entries'] as unknown[])
      .length
  const firstOf = async (at: string) =>
    ((await (await as('standing-officer')).get(at)).body['docs'] as { id: string }[])[0]?.id
  const countOf = async (at: string) =>
    Number((await (await as('standing-officer')).get(`${at}limit=1&depth=0`)).body['totalDocs'])
  // Without a condition, servers of MongoDB's kind may only estimate.
  const anyCase = '/api/cases?where[title][exists]=true&'
  const start = () => ({
    answers: { ...nominationAnswers, xacNhanCamDoan: true },
    awardType: 'CSTDCS',
    campaign: made.campaign,
    person: 'can-bo-kinhte',
  })

  beforeAll(async () => {
    const env = { DATABASE_URI: databaseUri('idempotency') }
    await seedServer(dataDir, env)
    settings = { dataDir, env, port: await freePort() }
    server = await startServer(settings)
    const officer = await as('standing-officer')
    const campaign = await officer.post('/api/campaigns', {
      awardTypes: [await firstOf('/api/award-types?where[code][equals]=CSTDCS')],
      closesAt: '2030-12-05T00:00:00.000Z',
      form: await firstOf('/api/forms?where[key][equals]=bao-cao-thanh-tich-ca-nhan'),
      key: 'phong-trao-gui-lai',
      opensAt: '2023-01-05T00:00:00.000Z',
      rulePack: await firstOf('/api/rule-packs'),
      title: 'Phong trào thử gửi lại yêu cầu',
      workflow: await firstOf('/api/workflows?where[key][equals]=nomination-annual'),
      year: 2023,
    })
    made.campaign = idOf(campaign)
    await act('standing-head', 'campaigns', made.campaign, 'publish')
  }, 300_000)
  afterAll(() => server.stop())

  it('begins one nomination and one case, saves once, moves once', async () => {
    const ofCampaign = `/api/nominations?where[campaign][equals]=${made.campaign}&`
    for (const award of ['CSTDCS', 'CSTDCS']) {
      const asked = { ...start(), awardType: award }
      const other = { body: { ...asked, answers: {} } }
      const begun = await sendOften(['unit-officer.kinhte', 'post', '/api/nominations', asked], other)
      made.nominations.push(idOf(begun))
    }
    expect(await countOf(ofCampaign)).toBe(2)

    for (const id of made.nominations) {
      const save = { answers: { diemPhongTrao: 8 }, rev: 1 }
      const other = { body: { answers: { diemPhongTrao: 7 }, rev: 1 } }
      await sendOften(['unit-officer.kinhte', 'patch', `/api/nominations/${id}`, save], other)
      await act('unit-head.kinhte', 'nominations', id, 'submit')
      expect(await linesOf('nominations', id)).toBe(3)
    }

    const cases = await countOf(anyCase)
    const petition = { procedure: 'dang-ky-thi-dua', title: 'Đăng ký thi đua' }
    const other = { body: { ...petition, title: 'Đăng ký khác' } }
    await sendOften(['unit-officer.kinhte', 'post', '/api/cases', petition], other)
    expect(await countOf(anyCase)).toBe(cases + 1)
  })

  it('carries a bulk action out once on each dossier', async () => {
    const items = made.nominations.map((id) => ({ id, rev: 3 }))
    const path_ = '/api/nominations/actions/receive'
    const done = await sendOften(['standing-officer', 'post', path_, { items }], {
      body: { items: items.slice(1) },
    })

    expect(done.body['results']).toMatchObject(
      made.nominations.map((id) => ({ id, ok: true, state: 'received' })),
    )
    for (const id of made.nominations) {
      expect(await linesOf('nominations', id)).toBe(4)
      await act('standing-head', 'nominations', id, 'appraise')
    }
  })

  it('sets up one session, tables each nomination once, and takes one ballot a member', async () => {
    const secretary = 'council-secretary'
    const title = { title: 'Phiên họp gửi lại' }
    const other = { body: { title: 'Phiên họp khác' } }
    made.session = idOf(await sendOften([secretary, 'post', '/api/council-sessions', title], other))
    const { body } = await (await as(secretary)).get('/api/councils?depth=0')
    const members = (body['docs'] as { members: string[] }[])[0]?.members ?? []
    const attendance = Object.fromEntries(members.map((id) => [id, 'present']))
    const tellers = await Promise.all(
      ['clerk', 'accountant'].map(async (name) => {
        const { body: me } = await (await as(name)).get('/api/users/me')
        return (me['user'] as { id: string }).id
      }),
    )
    const agenda = { agenda: made.nominations, attendance, rev: 1, tellers }
    await sendOften([secretary, 'patch', `/api/council-sessions/${made.session}`, agenda], {
      body: { ...agenda, place: 'Phòng khác' },
    })
    for (const id of made.nominations) expect(await linesOf('nominations', id)).toBe(6)
    for (const action of ['convene', 'open', 'openVote'])
      await act(secretary, 'council-sessions', made.session, action)

    const ballots = `/api/council-sessions/${made.session}/ballots`
    const { lines } = (await (await as('council-chair')).get(ballots)).body as { lines: string[] }
    const all = (choice: string) => ({ choices: Object.fromEntries(lines.map((line) => [line, choice])) })
    const trackers: unknown[] = []
    for (const member of [
      'council-chair',
      secretary,
      'council-member',
      'council-member-2',
      'council-member-3',
    ]) {
      const cast = await sendOften([member, 'post', ballots, all('yes')], { body: all('no') })
      trackers.push(cast.body['tracker'])
    }
    expect((await (await as('council-chair')).post(ballots, all('no'))).status).toBe(409)
    for (const member of ['council-member-4', 'council-member-5', 'council-member-6', 'council-member-7'])
      await (await as(member)).post(ballots, all('yes'))

    await act(secretary, 'council-sessions', made.session, 'closeVote')
    for (const name of ['clerk', 'accountant'])
      await act(name, 'council-sessions', made.session, 'confirmCount')
    const counted = (await (await as(secretary)).get(`/api/council-sessions/${made.session}?depth=0`)).body
    expect(counted['tally']).toMatchObject({ cast: 9 })
    expect((counted['tally'] as { trackers: string[] }).trackers).toEqual(expect.arrayContaining(trackers))
  })

  it('drafts and issues one decision, and awards each line once', async () => {
    for (const id of made.nominations) {
      await act('standing-head', 'nominations', id, 'finalize', {
        comment: 'Quy chế không yêu cầu công khai.',
      })
    }
    const draft = { nominations: made.nominations, title: 'Về việc khen thưởng' }
    const other = { body: { ...draft, title: 'Về việc khác' } }
    made.decision = idOf(await sendOften(['standing-officer', 'post', '/api/decisions', draft], other))
    await act('standing-head', 'decisions', made.decision, 'submit')
    const data = { number: '77/QĐ-VP', signedOn: '2026-11-20' }
    const issued = await act('chief', 'decisions', made.decision, 'issue', { data })
    expect(issued.body['state']).toBe('issued')

    const { body } = await (await as('standing-officer')).get('/api/achievements?limit=200&depth=0')
    const awarded = (body['docs'] as { nomination: string }[]).map(({ nomination }) => nomination)
    expect(awarded.filter((id) => made.nominations.includes(id)).sort()).toEqual([...made.nominations].sort())
  })

  it('publishes one version, moves the dossiers on it once, and takes that back once', async () => {
    const standing = await as('standing-officer')
    const source = await firstOf('/api/forms?where[key][equals]=bao-cao-thanh-tich-ca-nhan')
    const found = (await standing.get(`/api/forms/${String(source)}?depth=0`)).body
    const definition = found['definition'] as Record<string, unknown>
    const title = { en: 'Report, changed', vi: 'Báo cáo đã sửa' }
    const saved = await standing.patch(`/api/forms/${String(source)}`, {
      definition: { ...definition, title },
      rev: found['rev'],
    })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
    const versions = await countOf(`/api/form-versions?where[source][equals]=${String(source)}&`)
    const elsewhere = await firstOf(`/api/forms?where[id][not_equals]=${String(source)}`)
    await sendOften(['standing-officer', 'post', `/api/forms/${String(source)}/publish`, {}], {
      path: `/api/forms/${String(elsewhere)}/publish`,
    })
    expect(await countOf(`/api/form-versions?where[source][equals]=${String(source)}&`)).toBe(versions + 1)

    const migrate = `/api/forms/${String(source)}/migrate`
    const asked = { dryRun: false, limit: 1000, mapping: [] }
    const moved = await sendOften(['standing-officer', 'post', migrate, asked], {
      body: { ...asked, mapping: [{ from: 'diemPhongTrao', to: null }] },
    })
    const { batch } = moved.body
    const done = (moved.body['dossiers'] as { id: string; status: string }[]).filter(
      ({ status }) => status === 'migrated',
    )
    expect(done.length).toBeGreaterThan(0)
    await sendOften(['standing-officer', 'post', `${migrate}/undo`, { batch }], {
      body: { batch: String(batch).replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
    })

    const workflow = String(await firstOf('/api/workflows?where[key][equals]=nomination-annual'))
    const version = await firstOf(`/api/workflow-versions?where[source][equals]=${workflow}`)
    const path_ = `/api/workflows/${workflow}/migrations`
    const running = { dryRun: false, from: version, to: version }
    await sendOften(['standing-officer', 'post', path_, running], {
      body: { ...running, mapping: { states: { received: 'appraised' } } },
    })
  })

  it('finishes once what a kill cut short', async () => {
    const cases = await countOf(anyCase)
    const items = await Promise.all(
      [start(), start(), start()].map(async (input) => {
        const begun = await (await as('unit-officer.kinhte')).post('/api/nominations', input)
        await (await as('unit-head.kinhte')).post(`${actions('nominations', idOf(begun))}/submit`, { rev: 1 })
        return { id: idOf(begun), rev: 2 }
      }),
    )
    const cut: Sent[] = [
      {
        body: { items },
        key: 'cat-1',
        method: 'post',
        path: '/api/nominations/actions/receive',
        who: 'standing-officer',
      },
      {
        body: { procedure: 'dang-ky-thi-dua' },
        key: 'cat-2',
        method: 'post',
        path: '/api/cases',
        who: 'unit-officer.kinhte',
      },
    ]
    const asked = cut.map((sent) => send(sent).catch(() => undefined))
    await sleep(25)
    await server.kill()
    await Promise.all(asked)
    server = await startServer(settings)

    const replies = await Promise.all(cut.map(send))
    expect(replies.map(({ status }) => status)).toEqual([200, 201])
    expect(replies[0]?.body['results']).toMatchObject(items.map(({ id }) => ({ id, ok: true, rev: 3 })))
    for (const { id } of items) expect(await linesOf('nominations', id)).toBe(3)
    expect(await countOf(anyCase)).toBe(cases + 1)
  })

  it('gives every first answer again after a kill and a restart, also when the window has closed', async () => {
    await server.kill()
    server = await startServer({
      ...settings,
      env: { ...settings?.env, FIXED_CLOCK: '2031-01-02T03:00:00.000Z' },
    })
    const late = await (await as('unit-officer.kinhte')).post('/api/nominations', start())
    expect(late.body.errors).toMatchObject([{ code: 'WINDOW_CLOSED' }])

    const lines = await Promise.all(made.nominations.map((id) => linesOf('nominations', id)))
    for (const { answer, sent } of kept) expect(answerOf(await send(sent)), sent.path).toEqual(answer)
    expect(await Promise.all(made.nominations.map((id) => linesOf('nominations', id)))).toEqual(lines)
  })
})

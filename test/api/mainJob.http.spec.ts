import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { client, signInAs, type Client, type Reply } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { nominationAnswers } from './nominationAnswers.ts'
import { startMailCatcher } from './mailCatcher.ts'
import { seedServer } from './seedServer.ts'
import { startServer, type RunningServer } from './startServer.ts'
import { uploadPicture } from './uploadPicture.ts'

describe.each(databasesUnderTest())('the main job over HTTP on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-main-'))
  let server: RunningServer
  let catcher: Awaited<ReturnType<typeof startMailCatcher>>
  const signedIn = new Map<string, Client>()
  const as = async (name: string): Promise<Client> => {
    const known = signedIn.get(name) ?? (await signInAs(server.url, name))
    signedIn.set(name, known)
    return known
  }
  const act = async (
    name: string,
    slug: string,
    id: string,
    action: string,
    body: Record<string, unknown> = {},
  ): Promise<Reply> => {
    const who = await as(name)
    const now = await who.get(`/api/${slug}/${id}/actions`)
    return who.post(`/api/${slug}/${id}/actions/${action}`, { rev: now.body['rev'], ...body })
  }
  const stateOf = async (slug: string, id: string) =>
    (await (await as('standing-officer')).get(`/api/${slug}/${id}/actions`)).body['state']
  const members = [
    'council-chair',
    'council-secretary',
    'council-member',
    ...[2, 3, 4, 5, 6, 7].map((n) => `council-member-${String(n)}`),
  ]
  const made = { campaign: '', decision: '', exemplar: '', nomination: '', session: '' }

  beforeAll(async () => {
    catcher = await startMailCatcher()
    const env = { DATABASE_URI: databaseUri('main_job'), SMTP_URL: catcher.url }
    await seedServer(dataDir, env)
    server = await startServer({ dataDir, env })
  })
  afterAll(async () => {
    await server.stop()
    await catcher.stop()
  })

  it('1. the standing body publishes a campaign with a form and a workflow', async () => {
    const officer = await as('standing-officer')
    const first = async (path_: string) =>
      ((await officer.get(path_)).body['docs'] as { id: string }[])[0]?.id
    const created = await officer.post('/api/campaigns', {
      awardTypes: [await first('/api/award-types?where[code][equals]=CSTDCS')],
      closesAt: '2030-12-05T00:00:00.000Z',
      form: await first('/api/forms?where[key][equals]=bao-cao-thanh-tich-ca-nhan'),
      key: 'chuyen-de-moi',
      opensAt: '2023-01-05T00:00:00.000Z',
      rulePack: await first('/api/rule-packs'),
      title: 'Phong trào chuyên đề cải cách hành chính',
      workflow: await first('/api/workflows?where[key][equals]=nomination-annual'),
      year: 2023,
    })
    expect(created.status, JSON.stringify(created.body)).toBe(201)
    made.campaign = (created.body['doc'] as { id: string }).id

    const tooSoon = await officer.post(`/api/campaigns/${made.campaign}/actions/publish`, { rev: 1 })
    expect(tooSoon.status).toBe(403)
    const published = await act('standing-head', 'campaigns', made.campaign, 'publish')

    expect(published.status, JSON.stringify(published.body)).toBe(200)
    expect(published.body['state']).toBe('published')
  })

  it('2. a unit officer fills in a nomination; the head submits it; missing answers come back with their fields', async () => {
    const officer = await as('unit-officer.kinhte')
    const people = await officer.get('/api/people?where[key][equals]=can-bo-kinhte')
    const person = (people.body['docs'] as { id: string }[])[0]?.id
    const key = { 'idempotency-key': 'start-1' }
    const input = { awardType: 'CSTDCS', campaign: made.campaign, person }
    const started = await officer.post('/api/nominations', input, key)
    expect(started.status, JSON.stringify(started.body)).toBe(201)
    made.nomination = (started.body['doc'] as { id: string }).id
    const again = await officer.post('/api/nominations', input, key)
    expect((again.body['doc'] as { id: string }).id).toBe(made.nomination)

    const incomplete = await act('unit-head.kinhte', 'nominations', made.nomination, 'submit')
    expect(incomplete.status).toBe(422)
    expect(incomplete.body.errors?.map(({ path: at }) => at)).toContain('answers.xacNhanCamDoan')

    const wrong = await officer.patch(`/api/nominations/${made.nomination}`, {
      answers: { diemNhiemVu: 'nhiều' },
      rev: 1,
    })
    expect(wrong.status).toBe(422)
    expect(wrong.body.errors?.[0]?.path).toBe('answers.diemNhiemVu')
    const unknown = await officer.patch(`/api/nominations/${made.nomination}`, {
      answers: { khongCo: 1 },
      rev: 1,
    })
    expect(unknown.status).toBe(422)

    const saved = await officer.patch(`/api/nominations/${made.nomination}`, {
      answers: nominationAnswers,
      rev: 1,
    })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
    const stale = await officer.patch(`/api/nominations/${made.nomination}`, {
      answers: { coKyLuat: true },
      rev: 1,
    })
    expect(stale.status).toBe(409)
    await officer.patch(`/api/nominations/${made.nomination}`, {
      answers: { xacNhanCamDoan: true },
      rev: saved.body['rev'],
    })

    const elsewhere = await (await as('unit-head.tttt')).get(`/api/nominations/${made.nomination}/actions`)
    expect(elsewhere.status).toBe(403)
    const submitted = await act('unit-head.kinhte', 'nominations', made.nomination, 'submit')
    expect(submitted.status, JSON.stringify(submitted.body)).toBe(200)
    expect(submitted.body['state']).toBe('submitted')
  })

  it('3. the standing body receives, asks for a supplement once, gets it back, appraises', async () => {
    expect((await act('standing-officer', 'nominations', made.nomination, 'receive')).body['state']).toBe(
      'received',
    )
    const silent = await act('standing-officer', 'nominations', made.nomination, 'requestSupplement')
    expect(silent.status).toBe(422)
    expect(silent.body.errors?.[0]?.path).toBe('comment')
    const asked = await act('standing-officer', 'nominations', made.nomination, 'requestSupplement', {
      comment: 'Bổ sung minh chứng hiệu quả sáng kiến.',
    })
    expect(asked.body['state']).toBe('supplement')
    const officer = await as('unit-officer.kinhte')
    const { rev } = (await officer.get(`/api/nominations/${made.nomination}/actions`)).body
    const mended = await officer.patch(`/api/nominations/${made.nomination}`, {
      answers: { diemPhongTrao: 10 },
      rev,
    })
    expect(mended.status, JSON.stringify(mended.body)).toBe(200)
    expect((await act('unit-head.kinhte', 'nominations', made.nomination, 'resubmit')).status).toBe(200)
    const appraised = await act('standing-head', 'nominations', made.nomination, 'appraise')
    expect(appraised.body['state'], JSON.stringify(appraised.body)).toBe('appraised')
  })

  it('4. the council meets, votes in secret, two tellers count, and four signatures close the minutes', async () => {
    const secretary = await as('council-secretary')
    const created = await secretary.post('/api/council-sessions', {
      heldAt: '2023-12-01T01:00:00.000Z',
      place: 'Phòng họp số 1',
      title: 'Phiên họp xét danh hiệu năm 2023',
    })
    expect(created.status, JSON.stringify(created.body)).toBe(201)
    made.session = (created.body['doc'] as { id: string }).id
    const councils = await secretary.get('/api/councils?depth=0')
    const voters = (councils.body['docs'] as { members: string[] }[])[0]?.members ?? []
    expect(voters).toHaveLength(9)
    const revised = await secretary.patch(`/api/council-sessions/${made.session}`, {
      agenda: [made.nomination],
      attendance: Object.fromEntries(voters.map((voter) => [voter, 'present'])),
      rev: 1,
    })
    expect(revised.status, JSON.stringify(revised.body)).toBe(200)
    expect(await stateOf('nominations', made.nomination)).toBe('tabled')
    const line = (revised.body['doc'] as { agenda: { id: string }[] }).agenda[0]?.id ?? ''
    for (const action of ['convene', 'open']) {
      expect((await act('council-secretary', 'council-sessions', made.session, action)).status).toBe(200)
    }
    const early = await act('council-secretary', 'council-sessions', made.session, 'openVote')
    expect([early.status, JSON.stringify(early.body)]).toEqual([422, expect.stringContaining('kiểm phiếu')])
    const idOfAccount = async (name: string) =>
      (await (await as(name)).get('/api/users/me')).body['user'] as { id: string }
    const tellers = [(await idOfAccount('clerk')).id, (await idOfAccount('accountant')).id]
    const { rev } = (await secretary.get(`/api/council-sessions/${made.session}/actions`)).body
    const address = `/api/council-sessions/${made.session}`
    expect((await (await as('clerk')).patch(address, { rev, tellers })).status).toBe(403)
    expect((await secretary.patch(address, { rev, tellers: [tellers[0], tellers[0]] })).status).toBe(422)
    expect((await (await as('council-chair')).patch(address, { rev, tellers })).status).toBe(200)
    expect((await (await as('clerk')).get(address)).status).toBe(404)
    for (const action of ['openVote']) {
      const done = await act('council-secretary', 'council-sessions', made.session, action)
      expect(done.status, `${action} ${JSON.stringify(done.body)}`).toBe(200)
    }

    const ballots = `/api/council-sessions/${made.session}/ballots`
    expect((await (await as('unit-officer')).post(ballots, { choices: { [line]: 'yes' } })).status).toBe(403)
    const mayVote = async (name: string) => (await (await as(name)).get(ballots)).body['mayVote']
    expect([await mayVote('standing-officer'), await mayVote('council-member')]).toEqual([false, true])
    const torn = await (await as('council-member')).post(ballots, { choices: { [line]: 'maybe' } })
    expect(torn.status).toBe(422)
    const casts = await Promise.all(
      members.flatMap((member, place) =>
        [0, 1].map(async () =>
          (await as(member)).post(ballots, { choices: { [line]: place === 4 ? 'no' : 'yes' } }),
        ),
      ),
    )
    expect(casts.filter(({ status }) => status === 201)).toHaveLength(9)
    expect(casts.filter(({ status }) => status === 409)).toHaveLength(9)

    const closed = await act('council-secretary', 'council-sessions', made.session, 'closeVote')
    expect(closed.status, JSON.stringify(closed.body)).toBe(200)
    const { pending } = (closed.body['doc'] as { tally: { pending: unknown } }).tally
    expect(pending).toMatchObject({ cast: 9, lines: [{ no: 1, result: 'passed', yes: 8 }] })
    expect(await stateOf('nominations', made.nomination)).toBe('tabled')
    const mine = await (await as('accountant')).get('/api/work-items/todo')
    expect(JSON.stringify(mine.body)).toContain(made.session)
    expect((await (await as('accountant')).get('/api/ballot-urns')).status).toBe(403)
    expect((await act('standing-officer', 'council-sessions', made.session, 'confirmCount')).status).toBe(403)
    const first = await act('clerk', 'council-sessions', made.session, 'confirmCount')
    expect(first.body['state'], JSON.stringify(first.body)).toBe('counting')
    const confirmed = await act('accountant', 'council-sessions', made.session, 'confirmCount')
    expect(confirmed.body['state'], JSON.stringify(confirmed.body)).toBe('counted')
    const { tally } = confirmed.body['doc'] as {
      tally: { cast: number; lines: { no: number; result: string; yes: number }[] }
    }
    expect(tally).toMatchObject({ cast: 9, lines: [{ no: 1, result: 'passed', yes: 8 }] })
    expect(await stateOf('nominations', made.nomination)).toBe('passed')

    const drafted = await act('council-secretary', 'council-sessions', made.session, 'draftMinutes')
    expect(drafted.status, JSON.stringify(drafted.body)).toBe(200)
    const minutes = (drafted.body['doc'] as { minutes: string }).minutes
    const before = await secretary.get(`/api/council-minutes/${minutes}?depth=0`)
    const text = JSON.stringify(before.body['content'])
    expect(text).toContain('8/9')
    const edited = await secretary.patch(`/api/council-minutes/${minutes}`, {
      content: before.body['content'],
      rev: before.body['rev'],
    })
    expect(edited.status, JSON.stringify(edited.body)).toBe(200)
    const half = await act('council-secretary', 'council-sessions', made.session, 'sign')
    expect(half.body['state'], JSON.stringify(half.body)).toBe('minuted')
    expect((await act('council-secretary', 'council-sessions', made.session, 'sign')).status).toBe(409)
    const offered = async (person: Client) => {
      const { body } = await person.get(`/api/council-sessions/${made.session}/actions`)
      return (body['actions'] as { allowed: boolean; name: string }[]).find(({ name }) => name === 'sign')
    }
    expect(await offered(secretary)).toMatchObject({ allowed: false })
    expect(await offered(await as('council-chair'))).toMatchObject({ allowed: true })
    const locked = await secretary.patch(`/api/council-minutes/${minutes}`, {
      content: before.body['content'],
      rev: 3,
    })
    expect(locked.status).toBe(403)
    for (const name of ['clerk', 'council-chair']) {
      const { body } = await act(name, 'council-sessions', made.session, 'sign')
      expect(body['state'], JSON.stringify(body)).toBe('minuted')
    }
    expect((await (await as('accountant')).get(`/api/council-minutes/${minutes}?depth=0`)).status).toBe(200)
    expect((await (await as('editor')).get(`/api/council-minutes/${minutes}?depth=0`)).status).toBe(403)
    const whole = await act('accountant', 'council-sessions', made.session, 'sign')
    expect(whole.body['state'], JSON.stringify(whole.body)).toBe('signed')
  })

  it('5. the Chief issues the decision; the award enters the achievement record', async () => {
    const settled = await act('standing-head', 'nominations', made.nomination, 'finalize', {
      comment: 'Quy chế không yêu cầu công khai.',
    })
    expect(settled.body['state'], JSON.stringify(settled.body)).toBe('finalized')
    const officer = await as('standing-officer')
    const drafted = await officer.post('/api/decisions', {
      nominations: [made.nomination],
      title: 'Về việc tặng danh hiệu Chiến sĩ thi đua cơ sở năm 2023',
    })
    expect(drafted.status, JSON.stringify(drafted.body)).toBe(201)
    made.decision = (drafted.body['doc'] as { id: string }).id
    expect((await act('standing-head', 'decisions', made.decision, 'submit')).status).toBe(200)
    expect(
      (
        await act('clerk', 'decisions', made.decision, 'issue', {
          data: { number: '15/QĐ-VP', signedOn: '2023-12-05' },
        })
      ).status,
    ).toBe(403)
    const issued = await act('chief', 'decisions', made.decision, 'issue', {
      data: { number: '15/QĐ-VP', signedOn: '2023-12-05' },
    })
    expect(issued.status, JSON.stringify(issued.body)).toBe(200)
    expect(await stateOf('nominations', made.nomination)).toBe('awarded')
    const achievements = await officer.get(
      `/api/achievements?where[nomination][equals]=${made.nomination}&depth=0`,
    )
    expect(achievements.body['docs']).toMatchObject([
      { awardCode: 'CSTDCS', decisionNumber: '15/QĐ-VP', year: 2023 },
    ])
  })

  it('6. the Information Center publishes the exemplar; before that nobody outside sees any of it', async () => {
    const editor = await as('editor')
    const achievement = (
      (await editor.get('/api/achievements?limit=1')).body['docs'] as { id: string }[] | undefined
    )?.[0]?.id
    const person = (
      (await editor.get('/api/people?where[key][equals]=can-bo-kinhte')).body['docs'] as { id: string }[]
    )[0]?.id
    const cover = await uploadPicture(server.url, 'Người cải tiến phiếu trình bên bàn làm việc')
    const created = await editor.post('/api/exemplars', {
      ...(achievement ? { achievement } : {}),
      cover: cover.id,
      person,
      summary: 'Sáng kiến phiếu trình điện tử giúp rút ngắn thời gian xử lý văn bản.',
      title: 'Người cải tiến phiếu trình',
    })
    expect(created.status, JSON.stringify(created.body)).toBe(201)
    made.exemplar = (created.body['doc'] as { id: string }).id
    const anonymous = client(server.url)
    const seen = async () => ({
      graphql: JSON.stringify((await anonymous.query('{ Exemplars { docs { title } } }')).body).includes(
        'phiếu trình',
      ),
      list: ((await anonymous.get('/api/exemplars')).body['docs'] as unknown[]).length > 0,
      one: (await anonymous.get(`/api/exemplars/${made.exemplar}`)).status === 200,
      picture: (await fetch(new URL(cover.url, server.url))).status === 200,
      pictures: JSON.stringify((await anonymous.get('/api/media')).body).includes('phiếu trình'),
    })
    const unseen = { graphql: false, list: false, one: false, picture: false, pictures: false }
    expect(await seen()).toEqual(unseen)
    expect((await editor.get(`/api/media/${cover.id}`)).status).toBe(200)
    expect((await act('standing-officer', 'exemplars', made.exemplar, 'verify')).status).toBe(422)
    const officer = await as('standing-officer')
    const consented = await officer.patch(`/api/exemplars/${made.exemplar}`, {
      consent: { given: true, givenOn: '2023-12-06T00:00:00.000Z', note: 'Phiếu đồng ý' },
      rev: 1,
    })
    expect(consented.status, JSON.stringify(consented.body)).toBe(200)
    for (const [who, action] of [
      ['standing-officer', 'verify'],
      ['editor', 'edit'],
      ['standing-head', 'approve'],
    ] as const) {
      const done = await act(who, 'exemplars', made.exemplar, action)
      expect(done.status, `${action} ${JSON.stringify(done.body)}`).toBe(200)
      expect(await seen()).toEqual(unseen)
    }
    expect((await act('editor', 'exemplars', made.exemplar, 'publish')).body['state']).toBe('published')
    await expect
      .poll(seen, { timeout: 10_000 })
      .toEqual({ graphql: true, list: true, one: true, picture: true, pictures: true })
    const shown = await anonymous.get(`/api/exemplars/${made.exemplar}`)
    expect(shown.body).toMatchObject({
      cover: { id: cover.id },
      holderName: expect.any(String) as string,
      state: 'published',
    })
    expect(JSON.stringify(shown.body)).not.toContain('Phiếu đồng ý')
    expect(Object.keys(shown.body)).not.toContain('assignees')
  })

  it('7. each step wrote history, mailed those whose turn it was, and shows who is next', async () => {
    const officer = await as('standing-officer')
    const { entries } = (await officer.get(`/api/nominations/${made.nomination}/history`)).body as {
      entries: { action: string; hash: string; prevHash: null | string; rev: number }[]
    }
    expect(entries.map(({ rev }) => rev)).toEqual(entries.map((_, place) => place + 1))
    expect(entries.slice(1).every(({ prevHash }, place) => prevHash === entries[place]?.hash)).toBe(true)
    expect(entries.map(({ action }) => action)).toEqual([
      ...['create', 'save', 'save', 'submit', 'receive', 'requestSupplement', 'save', 'resubmit', 'appraise'],
      ...['table', 'pass', 'finalize', 'decide'],
    ])
    await expect
      .poll(() => catcher.to('standing-officer@demo.example.vn').length, { timeout: 20_000 })
      .toBeGreaterThan(0)
    await expect
      .poll(() => catcher.to('council-secretary@demo.example.vn').length, { timeout: 20_000 })
      .toBeGreaterThan(0)
    await expect
      .poll(() => catcher.to('unit-head.kinhte@demo.example.vn').length, { timeout: 20_000 })
      .toBeGreaterThan(0)
    const sample = await officer.get('/api/nominations?where[state][equals]=submitted&depth=0&limit=1')
    const waiting = (sample.body['docs'] as { id: string }[])[0]?.id ?? ''
    const { turn } = (await officer.get(`/api/nominations/${waiting}/actions`)).body as {
      turn: { name: string }[]
    }
    expect(turn.length).toBeGreaterThan(0)
    await expect
      .poll(
        async () =>
          ((await officer.get('/api/work-items?where[open][equals]=true')).body['docs'] as unknown[]).length,
        { timeout: 20_000 },
      )
      .toBeGreaterThan(0)
  })
})

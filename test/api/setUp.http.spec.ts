import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { client, type Client } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { runCli } from './runCli.ts'
import { signIn } from './signIn.ts'
import { startServer, type RunningServer } from './startServer.ts'

const password = 'mat-khau-dau-tien-cua-toi'
const admin = 'quan-tri@tinh.example.vn'

/** An office of its own, from nothing: no demo data, no account. */
describe.each(databasesUnderTest())('setting up an empty system on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-setup-'))
  const env = { DATABASE_URI: databaseUri('set_up') }
  const setUp = (args: string[], more: Record<string, string> = {}) =>
    runCli({ args, dataDir, env: { ...env, ...more }, name: 'setup' })
  const signedIn = async (email: string): Promise<Client> =>
    client(server.url, await signIn({ email, password, url: server.url }))
  const idOf = (reply: { body: Record<string, unknown> }) => (reply.body['doc'] as { id: string }).id
  let server: RunningServer

  beforeAll(async () => {
    server = await startServer({ dataDir, env: { ...env, LOG_LEVEL: 'info' } })
  })
  afterAll(() => server.stop())

  it('says at the start that there is no account, and makes none over HTTP', async () => {
    await expect.poll(() => server.output()).toMatch(/Chưa có tài khoản nào.+There is no account yet/)
    const body = { email: admin, name: 'Kẻ lạ', password, roles: ['system-admin'] }
    const stranger = client(server.url)

    expect((await stranger.post('/api/users/first-register', body)).status).toBe(404)
    expect((await stranger.post('/api/users', body)).status).toBe(403)
    await server.stop()
  })

  it.each([
    ['no address', ['--name', 'Nguyễn Văn An'], {}, /Cách dùng: npm run setup/],
    ['half an address', ['--email', 'quan-tri@', '--name', 'Nguyễn Văn An'], {}, /Cách dùng: npm run setup/],
    ['no name', ['--email', admin, '--name', '  '], {}, /Cách dùng: npm run setup/],
    [
      'a short password',
      ['--email', admin, '--name', 'Nguyễn Văn An'],
      { SETUP_PASSWORD: 'ngan' },
      /ít nhất 12 ký tự/,
    ],
  ])('refuses %s with one sentence', async (_, args, more, sentence) => {
    const { code, output } = await setUp(args, more)

    expect(code).toBe(1)
    expect(output).toMatch(sentence)
    expect(output).not.toMatch(/\n\s+at /)
  })

  it('loads the definitions and makes the one account, once', async () => {
    const args = ['--email', ` ${admin.toUpperCase()} `, '--name', 'Nguyễn Văn An'.normalize('NFD')]
    const first = await setUp(args, { SETUP_PASSWORD: password })
    expect(first, first.output).toMatchObject({ code: 0 })
    expect(first.output).toContain(admin)
    expect(first.output).not.toContain(password)

    const second = await setUp(['--email', 'ke-la@tinh.example.vn', '--name', 'Kẻ lạ'])
    expect(second.code).toBe(1)
    expect(second.output).toMatch(/đã có tài khoản.+has accounts already/)

    const demo = await runCli({ dataDir, env, name: 'seed' })
    expect(demo.code).toBe(1)
    expect(demo.output).toMatch(/đã có tài khoản thật nên không nạp dữ liệu mẫu/)
  })

  it('lets the administrator make the others, and these begin their work', async () => {
    server = await startServer({ dataDir, env })
    const owner = await signedIn(admin)
    expect((await owner.get('/api/users/me')).body).toMatchObject({
      user: { email: admin, name: 'Nguyễn Văn An', roles: ['system-admin'] },
    })
    expect((await owner.get('/api/users')).body).toMatchObject({ totalDocs: 1 })
    expect((await owner.get('/api/nominations')).body).toMatchObject({ totalDocs: 0 })

    expect((await owner.get('/api/legal-documents?where[issuer][contains]=tỉnh')).body).toMatchObject({
      totalDocs: 0,
    })
    const calendar = await owner.post('/api/globals/calendar', {
      holidays: ['2026-09-03', '2026-09-02', '2026-09-02'],
    })
    expect(calendar.body['result']).toMatchObject({ holidays: ['2026-09-02', '2026-09-03'] })
    const wrong = await owner.post('/api/globals/calendar', { workedWeekends: ['2026-09-02'] })
    expect(wrong).toMatchObject({ body: { errors: [{ path: 'workedWeekends' }] }, status: 400 })

    const unit = idOf(await owner.post('/api/units', { key: 'van-thu', name: 'Phòng Văn thư', order: 1 }))
    const staff = { fullName: 'Trần Thị Bình', gender: 'female', key: 'tran-thi-binh', unit }
    const person = idOf(await owner.post('/api/people', staff))
    const account = (name: string, ...roles: string[]) =>
      owner.post('/api/users', { email: `${name}@tinh.example.vn`, name, password, roles, unit })
    for (const role of ['standing-officer', 'standing-head', 'unit-officer', 'unit-head'])
      expect((await account(role, role)).status, role).toBe(201)

    const officer = await signedIn('standing-officer@tinh.example.vn')
    const first = async (query: string) =>
      ((await officer.get(query)).body['docs'] as { id: string }[])[0]?.id
    const campaign = await officer.post('/api/campaigns', {
      awardTypes: [await first('/api/award-types?where[code][equals]=CSTDCS')],
      closesAt: '2090-12-05T00:00:00.000Z',
      form: await first('/api/forms?where[key][equals]=bao-cao-thanh-tich-ca-nhan'),
      key: 'thi-dua-nam',
      opensAt: '2023-01-05T00:00:00.000Z',
      rulePack: await first('/api/rule-packs'),
      title: 'Phong trào thi đua yêu nước',
      workflow: await first('/api/workflows?where[key][equals]=nomination-annual'),
      year: 2026,
    })
    expect(campaign.status, JSON.stringify(campaign.body)).toBe(201)
    const head = await signedIn('standing-head@tinh.example.vn')
    const published = await head.post(`/api/campaigns/${idOf(campaign)}/actions/publish`, { rev: 1 })
    expect(published.status, JSON.stringify(published.body)).toBe(200)

    const writer = await signedIn('unit-officer@tinh.example.vn')
    const begun = await writer.post('/api/nominations', {
      awardType: 'CSTDCS',
      campaign: idOf(campaign),
      person,
    })
    expect(begun.status, JSON.stringify(begun.body)).toBe(201)
  })
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { mailText } from '../browser/mailText.ts'
import { client, type Client } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { startMailCatcher, type MailCatcher } from './mailCatcher.ts'
import { runCli } from './runCli.ts'
import { signIn } from './signIn.ts'
import { startServer, type RunningServer } from './startServer.ts'

const password = 'mat-khau-dau-tien-cua-toi'
const admin = 'quan-tri@tinh.example.vn'
const officer = 'can-bo@tinh.example.vn'

describe.each(databasesUnderTest())('passwords on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-password-'))
  let mails: MailCatcher
  let owner: Client
  let server: RunningServer
  let stranger: Client

  const signedIn = async (email: string, secret = password): Promise<Client> =>
    client(server.url, await signIn({ email, password: secret, url: server.url }))
  const linksTo = (address: string): string[] =>
    mails.to(address).flatMap(({ raw }) => /\/admin\/reset\/([0-9a-f]{40})/.exec(mailText(raw))?.[1] ?? [])

  beforeAll(async () => {
    const env = { DATABASE_URI: databaseUri('passwords') }
    mails = await startMailCatcher()
    const { code, output } = await runCli({
      args: ['--email', admin, '--name', 'Nguyễn Văn An'],
      dataDir,
      env: { ...env, SETUP_PASSWORD: password },
      name: 'setup',
    })
    expect(code, output).toBe(0)
    server = await startServer({ dataDir, env: { ...env, SMTP_URL: mails.url } })
    stranger = client(server.url)
    owner = await signedIn(admin)
    const made = await owner.post('/api/users', {
      email: officer,
      name: 'Trần Thị Bình',
      password,
      // Reads what mails say, and still no token.
      roles: ['standing-head', 'system-admin'],
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
  })
  afterAll(async () => {
    await server.stop()
    await mails.stop()
  })

  it('lets nobody choose a short one, and says how long it must be', async () => {
    const me = await signedIn(officer)
    const { user } = (await me.get('/api/users/me')).body as { user: { id: string } }
    const refusal = { body: { errors: [{ code: 'PASSWORD_SHORT', path: 'password' }] }, status: 422 }
    const account = { email: 'moi@tinh.example.vn', name: 'Người mới', roles: ['employee'] }

    expect(await me.patch(`/api/users/${user.id}`, { password: 'muoi-mot-ky' })).toMatchObject(refusal)
    expect(await owner.post('/api/users', { ...account, password: 'abc' })).toMatchObject(refusal)
    expect(await stranger.post('/api/users/reset-password', { password: 'abc', token: 'x' })).toMatchObject(
      refusal,
    )
    const { body } = await owner.query(
      'mutation($p: String!) { createUser(data: { email: "moi@tinh.example.vn", name: "Mới", password: $p, roles: [employee] }) { id } }',
      { p: 'abc' },
    )
    expect(body).toMatchObject({ errors: [{ code: 'PASSWORD_SHORT' }] })
    expect((await me.patch(`/api/users/${user.id}`, { name: 'Trần Thị Bình', password: '' })).status).toBe(
      200,
    )
    expect((await owner.get('/api/users')).body).toMatchObject({ totalDocs: 2 })
  })

  it('mails whoever forgot it an address, and tells a stranger nothing', async () => {
    const known = await stranger.post('/api/users/forgot-password', { email: ` ${officer.toUpperCase()}` })
    const unknown = await stranger.post('/api/users/forgot-password', { email: 'ke-la@tinh.example.vn' })

    expect(known).toMatchObject({ status: 200 })
    expect(unknown).toEqual(known)
    await expect.poll(() => linksTo(officer), { timeout: 10_000 }).toHaveLength(1)
    const [mail] = mails.to(officer)
    expect(mail?.raw).toContain('Auto-Submitted: auto-generated')
    expect(mailText(mail?.raw ?? '')).toContain('Hệ thống nhận được yêu cầu đặt lại mật khẩu')
    const [token = ''] = linksTo(officer)
    const outbox = await (await signedIn(officer)).get('/api/outbox?where[kind][equals]=password')
    expect(outbox.body).toMatchObject({ docs: [{ status: 'done' }], totalDocs: 1 })
    expect(JSON.stringify(outbox.body)).not.toContain(token)
  })

  it('takes the address of the mail once, and ends what was open', async () => {
    const before = await signedIn(officer)
    const [token = ''] = linksTo(officer)
    const chosen = { password: 'mat-khau-thu-hai-cua-toi', token }

    expect(await stranger.post('/api/users/reset-password', chosen)).toMatchObject({ status: 200 })
    expect(await stranger.post('/api/users/reset-password', chosen)).toMatchObject({
      body: { errors: [{ message: expect.stringContaining('hãy yêu cầu gửi lại liên kết') as unknown }] },
      status: 403,
    })
    expect((await before.get('/api/users/me')).body['user']).toBeNull()
    await expect(signIn({ email: officer, password, url: server.url })).rejects.toThrow('401')
    await signedIn(officer, chosen.password)
  })

  it('does the same over GraphQL', async () => {
    const { body } = await stranger.query(`mutation { forgotPasswordUser(email: "${admin}") }`)

    expect(body).toEqual({ data: { forgotPasswordUser: true } })
    await expect.poll(() => linksTo(admin), { timeout: 10_000 }).toHaveLength(1)
  })
})

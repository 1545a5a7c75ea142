import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { client, signInAs, type Client } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { aPdf, aPhotoWithPosition, evidenceCorpus } from './fileCorpus.ts'
import { demoPassword, seedServer } from './seedServer.ts'
import { signIn } from './signIn.ts'
import { startServer, type RunningServer } from './startServer.ts'

type Kept = { id: string; name: string; size: number }
type Answer = {
  body: { errors?: { code: string; message: string; path?: string }[]; files?: Kept[] }
  status: number
}

describe.each(databasesUnderTest())('evidence files over HTTP on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-files-'))
  const env = { DATABASE_URI: databaseUri('files') }
  let server: RunningServer
  let officer: Client
  let token = ''
  let strangerToken = ''
  let mine = ''
  let other = ''

  const begin = async (): Promise<string> => {
    const first = async (where: string) =>
      ((await officer.get(where)).body['docs'] as { id: string; key?: string }[])[0]
    const { unit } = (await officer.get('/api/users/me')).body['user'] as { unit: string }
    const campaign = await first('/api/campaigns?where[state][equals]=published')
    const person = await first(`/api/people?where[unit][equals]=${unit}`)
    const made = await officer.post('/api/nominations', {
      awardType: 'LDTT',
      campaign: campaign?.key,
      person: person?.id,
    })
    if (made.status !== 201) throw new Error(JSON.stringify(made.body))
    return (made.body['doc'] as { id: string }).id
  }
  const upload = async (
    files: { bytes: Buffer; name: string }[],
    { by = token, field = 'minhChung', id = mine, key = '' } = {},
  ): Promise<Answer> => {
    const body = new FormData()
    for (const { bytes, name } of files) body.append('file', new File([new Uint8Array(bytes)], name), name)
    const response = await fetch(`${server.url}/api/nominations/${id}/files?field=${field}`, {
      body,
      headers: {
        ...(by ? { authorization: `JWT ${by}` } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      method: 'POST',
    })
    return { body: (await response.json()) as Answer['body'], status: response.status }
  }
  const read = (id: string, file: string, headers: Record<string, string> = {}, query = '') =>
    fetch(`${server.url}/api/nominations/${id}/files/${file}${query}`, {
      headers: { authorization: `JWT ${token}`, ...headers },
    })
  const save = async (id: string, files: unknown[]) => {
    const { body } = await officer.get(`/api/nominations/${id}`)
    return officer.patch(`/api/nominations/${id}`, { answers: { minhChung: files }, rev: body['rev'] })
  }
  const temps = () => {
    const folder = path.join(dataDir, 'files', 'tmp')
    return existsSync(folder) ? readdirSync(folder) : []
  }
  const listed = async (id: string) =>
    (await officer.get(`/api/nominations/${id}/files`)).body['files'] as Kept[]

  beforeAll(async () => {
    await seedServer(dataDir, env)
    server = await startServer({ dataDir, env })
    officer = await signInAs(server.url, 'unit-officer.kinhte')
    const tokenOf = (email: string) => signIn({ email, password: demoPassword, url: server.url })
    token = await tokenOf('unit-officer.kinhte@demo.example.vn')
    strangerToken = await tokenOf('unit-officer.tttt@demo.example.vn')
    mine = await begin()
    other = await begin()
  }, 300_000)
  afterAll(() => server.stop())

  it('takes the good and refuses the hostile, each with a sentence and its field, leaving nothing behind', async () => {
    const corpus = await evidenceCorpus()
    expect(corpus.length).toBeGreaterThanOrEqual(60)
    const wrong: string[] = []

    for (const { bytes, name, status, why } of corpus) {
      const answer = await upload([{ bytes, name }])
      if (answer.status !== status) wrong.push(`${why}: ${answer.status} ${JSON.stringify(answer.body)}`)
      if (status > 400 && answer.body.errors?.[0]?.path !== 'answers.minhChung') wrong.push(`${why}: no path`)
    }

    expect(wrong).toEqual([])
    const kept = await listed(mine)
    expect(kept).toHaveLength(corpus.filter(({ status }) => status === 201).length)
    expect(kept.every(({ name }) => name === name.normalize('NFC') && !/[\\/]/.test(name))).toBe(true)
    expect(temps()).toEqual([])
  })

  it('keeps all files of one upload or none', async () => {
    const before = (await listed(mine)).length
    const good = { bytes: aPdf(), name: 'a.pdf' }

    expect((await upload([good, { bytes: Buffer.from('x'), name: 'b.exe' }])).status).toBe(415)
    expect((await upload(Array.from({ length: 21 }, () => good))).status).toBe(422)
    expect(
      (await upload([{ bytes: Buffer.concat([aPdf(), Buffer.alloc(10_485_761)]), name: 'to.pdf' }])).status,
    ).toBe(413)
    expect(await listed(mine)).toHaveLength(before)
    expect((await upload([good, { ...good, name: 'b.pdf' }])).body.files).toHaveLength(2)
    expect(temps()).toEqual([])
  })

  it('keeps an upload once for its key, sent again or many times at once', async () => {
    const before = (await listed(mine)).length
    const files = [{ bytes: aPdf(), name: 'mot-lan.pdf' }]
    const key = 'tai-len-mot-lan'

    const all = await Promise.all(Array.from({ length: 5 }, () => upload(files, { key })))
    const again = await upload(files, { key })
    const other = await upload([{ bytes: aPdf('/Lang(vi)'), name: 'mot-lan.pdf' }], { key })

    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
    expect(new Set([...all, again].map(({ body }) => body.files?.[0]?.id)).size).toBe(1)
    expect([other.status, other.body.errors?.[0]?.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED'])
    expect((await upload(files, { key: 'co dau cach' })).status).toBe(400)
    expect(await listed(mine)).toHaveLength(before + 1)
    expect(temps()).toEqual([])
  })

  it('takes the position out of a photo', async () => {
    const bytes = await aPhotoWithPosition()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()

    const { body } = await upload([{ bytes, name: 'hien-truong.jpg' }])

    const served = await read(mine, body.files?.[0]?.id ?? '')
    expect((await sharp(Buffer.from(await served.arrayBuffer())).metadata()).exif).toBeUndefined()
  })

  it('serves a file attached, whole or in part, under its Vietnamese name', async () => {
    const { body } = await upload([{ bytes: aPdf(), name: 'Đề nghị khen thưởng.pdf' }])
    const id = body.files?.[0]?.id ?? ''

    const whole = await read(mine, id)
    const part = await read(mine, id, { range: 'bytes=0-3' })
    const shown = await read(mine, id, {}, '?view=inline')

    expect(whole.headers.get('content-disposition')).toBe(
      `attachment; filename="De nghi khen thuong.pdf"; filename*=UTF-8''${encodeURIComponent('Đề nghị khen thưởng.pdf')}`,
    )
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
    expect(whole.headers.get('content-security-policy')).toContain('sandbox')
    expect(whole.headers.get('cache-control')).toContain('private')
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(aPdf())
    expect([part.status, await part.text()]).toEqual([206, '%PDF'])
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/)
    expect((await read(mine, id, { range: 'bytes=999999-' })).status).toBe(416)
    expect((await read(mine, id, { 'if-none-match': whole.headers.get('etag') ?? '' })).status).toBe(304)
  })

  it('lets an answer name only files of its own dossier, with name and size from the store', async () => {
    const own = (await upload([{ bytes: aPdf(), name: 'that.pdf' }])).body.files?.[0]
    const foreign = (await upload([{ bytes: aPdf(), name: 'that.pdf' }], { id: other })).body.files?.[0]

    const saved = await save(mine, [{ id: own?.id, name: 'gia.pdf', size: 1 }])
    const refused = await save(mine, [own, foreign])

    expect(saved.status).toBe(200)
    expect((saved.body['doc'] as { answers: Record<string, unknown> }).answers['minhChung']).toEqual([
      { id: own?.id, name: 'that.pdf', size: aPdf().length },
    ])
    expect(refused.status).toBe(422)
    expect(refused.body.errors?.[0]).toMatchObject({ code: 'FILE_UNKNOWN', path: 'answers.minhChung.1' })
    expect((await save(mine, [{ id: 'khong-co', name: 'x', size: 1 }])).status).toBe(422)
  })

  it('refuses strangers, the unsigned and unknown fields', async () => {
    const good = [{ bytes: aPdf(), name: 'a.pdf' }]
    const file = (await listed(mine))[0]?.id ?? ''

    expect((await upload(good, { by: strangerToken })).status).toBe(403)
    expect((await upload(good, { by: '' })).status).toBe(401)
    expect((await upload(good, { field: 'hoTen' })).status).toBe(422)
    expect((await upload(good, { id: 'khong-co' })).status).toBe(404)
    expect((await read(mine, file, { authorization: `JWT ${strangerToken}` })).status).toBe(403)
    expect((await read(mine, file, { authorization: '' })).status).toBe(401)
    expect((await read(other, file)).status).toBe(404)
    expect((await client(server.url, token).get('/api/dossier-files')).status).toBe(403)
    expect((await officer.post(`/api/nominations/${mine}/files?field=minhChung`, {})).status).toBe(415)
    expect(temps()).toEqual([])
  })

  it('leaves nothing of an upload that the sender breaks off, nor a row without content when the process is killed', async () => {
    const before = (await listed(mine)).length
    const half = () => {
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write(
        `POST /api/nominations/${mine}/files?field=minhChung HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: JWT ${token}\r\n` +
          'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000\r\n\r\n' +
          `--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${'%PDF-1.7'.padEnd(200_000)}`,
      )
      return socket
    }
    const socket = half()
    await expect.poll(() => temps().length, { timeout: 10_000 }).toBe(1)
    socket.destroy()
    await expect.poll(() => temps().length, { timeout: 10_000 }).toBe(0)

    half()
    await expect.poll(() => temps().length, { timeout: 10_000 }).toBe(1)
    await server.kill()
    server = await startServer({ dataDir, env })
    officer = await signInAs(server.url, 'unit-officer.kinhte')

    const kept = await listed(mine)
    expect(kept).toHaveLength(before)
    for (const { id } of kept) expect((await read(mine, id)).status).toBe(200)
    const stored = readdirSync(path.join(dataDir, 'files')).filter((name) => name !== 'tmp')
    const contents = stored.flatMap((name) => readdirSync(path.join(dataDir, 'files', name)))
    expect(
      contents.filter((name) =>
        readFileSync(path.join(dataDir, 'files', name.slice(0, 2), name)).equals(aPdf()),
      ),
    ).toHaveLength(1)
  })
})

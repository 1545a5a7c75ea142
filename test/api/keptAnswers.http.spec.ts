import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { client, signInAs, type Client } from './client.ts'
import { demoPassword, seedServer } from './seedServer.ts'
import { startServer, type RunningServer } from './startServer.ts'

describe('answers that are kept for strangers', () => {
  let editor: Client
  let server: RunningServer
  let stranger: Client

  beforeAll(async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-kept-'))
    await seedServer(dataDir)
    server = await startServer({ dataDir })
    editor = await signInAs(server.url, 'editor')
    stranger = client(server.url)
  }, 300_000)
  afterAll(() => server.stop())

  const totals = async (by: Client) => {
    const overGraphql = (await by.query('{ Notices { totalDocs } }')).body['data'] as {
      Notices: { totalDocs: number }
    }
    const overRest = (await by.get('/api/notices')).body['totalDocs']
    return [overRest, overGraphql.Notices.totalDocs]
  }

  it('tell of what was published or taken back a moment ago', async () => {
    const [before] = (await totals(stranger)) as [number]

    const made = await editor.post('/api/notices', { published: true, title: 'Thông báo vừa đăng' })
    expect(await totals(stranger)).toEqual([before + 1, before + 1])

    const { id } = made.body['doc'] as { id: string }
    expect((await editor.patch(`/api/notices/${id}`, { published: false })).status).toBe(200)
    expect(await totals(stranger)).toEqual([before, before])
    expect((await stranger.get(`/api/notices/${id}`)).status).toBe(404)
  })

  it('are not those of whoever signed in, and the other way about', async () => {
    await editor.post('/api/notices', { published: false, title: 'Thông báo đang soạn' })
    const [seen] = (await totals(stranger)) as [number]

    expect(await totals(editor)).toEqual([seen + 2, seen + 2])
    expect(await totals(stranger)).toEqual([seen, seen])
  })

  it('are never those that sign somebody in', async () => {
    const signIn = () =>
      stranger.query(
        `mutation { loginUser(email: "editor@demo.example.vn", password: "${demoPassword}") { token } }`,
      )
    const tokens = [await signIn(), await signIn()].map(({ body }) => JSON.stringify(body['data']))

    expect(tokens[0]).toContain('token')
    expect(tokens[0]).not.toBe(tokens[1])
  })
})

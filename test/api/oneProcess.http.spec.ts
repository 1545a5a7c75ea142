import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { client } from './client.ts'
import { endOf } from './endOf.ts'
import { runCli } from './runCli.ts'
import { buildServer, freePort, serverEnv, startServer, type RunningServer } from './startServer.ts'
import { startsInARow } from './startsInARow.ts'

const program = path.resolve(import.meta.dirname, '../../dist/server.mjs')
const folder = (): string => mkdtempSync(path.join(tmpdir(), 'thi-dua-one-'))

describe('one process on one SQLite file', () => {
  const dataDir = folder()
  const inUse =
    /^DATABASE_URI: tệp dữ liệu .+ đang được một tiến trình khác sử dụng.+ \/ DATABASE_URI: the data file .+ is in use by another process/m
  let server: RunningServer

  beforeAll(async () => {
    server = await startServer({ dataDir })
  }, 120_000)
  afterAll(() => server.stop())

  it('refuses a second server with one sentence, and disturbs the first in nothing', async () => {
    const { code, text } = await endOf(serverEnv(dataDir, await freePort()))

    expect({ code, lines: text.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(text).toMatch(inUse)
    expect((await client(server.url).get('/readyz')).status).toBe(200)
  })

  it('refuses commands that write', async () => {
    const { code, output } = await runCli({ dataDir, name: 'seed' })

    expect(code).toBe(1)
    expect(output).toMatch(/đang được một tiến trình khác sử dụng/)
  })

  it.each(['backup', 'verifyHistory', 'doctor'])('lets %s read beside it', async (name) => {
    const { output } = await runCli({ dataDir, name })

    expect(output).toMatch(/✔ Cơ sở dữ liệu|đã kiểm tra|backed up|history lines/)
    expect(output).not.toMatch(/tiến trình khác/)
  })

  it('is not kept from starting by what a killed process left', async () => {
    await server.kill()
    server = await startServer({ dataDir })

    expect((await client(server.url).get('/readyz')).status).toBe(200)
  })
})

describe('a start that cannot be', () => {
  const refuse = (env: Record<string, string>, preload: string[] = []) => {
    const began = performance.now()
    const { status, stderr } = spawnSync(process.execPath, ['--conditions=production', ...preload, program], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { PATH: process.env['PATH'], ...serverEnv(folder(), 1), ...env } as unknown as NodeJS.ProcessEnv,
    })
    return { ms: performance.now() - began, status, stderr }
  }

  it.each([
    ['PORT', 'x'],
    ['PAYLOAD_SECRET', ''],
    ['SMTP_URL', 'mail.example.vn'],
    ['DATA_DIR', '/proc/khong-ghi-duoc'],
  ])('is refused before anything heavy is loaded for a wrong %s', (name, value) => {
    buildServer()
    const { ms, status, stderr } = refuse({ [name]: value })

    expect(status).toBe(1)
    expect(stderr).toMatch(new RegExp(`^${name}.+ / ${name}`))
    expect(ms).toBeLessThan(5000)
  })

  it('is refused with a sentence on a Node that is too old', () => {
    const { ms, status, stderr } = refuse({}, ['--import', path.join(import.meta.dirname, 'oldNode.mjs')])

    expect(status).toBe(1)
    expect(stderr.trim()).toBe(
      'Cần Node.js từ 20.19 trở lên, máy này đang dùng 18.20.8. / Node.js 20.19 or newer is needed, this machine runs 18.20.8.',
    )
    expect(ms).toBeLessThan(5000)
  })
})

describe('starts in a row', () => {
  it('start each time, and end with 0 when asked to', async () => {
    expect(await startsInARow(3, '')).toEqual([0, 0])
  }, 120_000)
})

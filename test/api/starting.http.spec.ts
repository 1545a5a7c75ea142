import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { badSettings } from './badSettings.ts'
import { endOf } from './endOf.ts'
import { sendRaw, type RawAnswer } from './sendRaw.ts'
import { freePort, serverEnv, startServer } from './startServer.ts'

const json = { 'Content-Type': 'application/json' }

describe('rate limits', () => {
  it('should stop the eleventh try at one account, and leave others alone', async () => {
    const limited = await startServer({ env: { RATE_LIMIT: 'on' } })
    const attempt = (email: string): Promise<RawAnswer> =>
      sendRaw(limited.url, {
        body: JSON.stringify({ email, password: 'x' }),
        headers: json,
        method: 'POST',
        path: '/api/users/login',
      })
    const statuses = await Promise.all(Array.from({ length: 11 }, () => attempt('A@demo.example.vn')))
    const other = await attempt('b@demo.example.vn')
    await limited.stop()

    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(1)
    expect(other.status).toBe(401)
  })
})

describe('starting and stopping', () => {
  const folder = (): string => mkdtempSync(path.join(tmpdir(), 'thi-dua-start-'))

  it.each(badSettings)(
    'should refuse to start with %s, in one sentence',
    async (_name, settings, sentence) => {
      const dir = folder()
      const { code, text } = await endOf({ ...serverEnv(dir, await freePort()), ...settings(dir) })

      expect(code).toBe(1)
      expect(text).toMatch(sentence)
      expect(text.trim().split('\n')).toHaveLength(1)
    },
  )

  it('should name a port in use', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    const { code, text } = await endOf(serverEnv(folder(), port))
    other.close()

    expect(code).toBe(1)
    expect(text).toMatch(new RegExp(`^PORT: .*${port}`))
  })

  it('should say which Node it needs', async () => {
    const { checkNode } = await import('../../src/server/checkNode.ts')

    expect(() => checkNode('20.18.3')).toThrow(/Node\.js/)
    expect(() => checkNode('18.20.0')).toThrow(/18\.20\.0/)
    expect(() => checkNode('20.19.0')).not.toThrow()
    expect(() => checkNode('24.1.0')).not.toThrow()
  })

  it('should finish what it began when asked to stop', async () => {
    const stopping = await startServer()
    const running = sendRaw(stopping.url, {
      body: JSON.stringify({ email: 'nobody@demo.example.vn', password: 'x' }),
      headers: json,
      method: 'POST',
      path: '/api/users/login',
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const began = performance.now()
    const code = await stopping.stop()

    expect((await running).status).toBe(401)
    expect(code).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('should tell the state of an installation with doctor', async () => {
    const dir = folder()
    const doctor = path.resolve(import.meta.dirname, '../../dist/cli/doctor.mjs')
    const child = spawn(process.execPath, ['--conditions=production', doctor], {
      env: { ...process.env, ...serverEnv(dir, await freePort()) },
    })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    const code = await new Promise((resolve) => child.once('exit', resolve))

    expect(code).toBe(0)
    expect(text).toMatch(/✔ .*SQLite 3\./)
  })
})

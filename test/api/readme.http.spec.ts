import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { demoPassword, seedServer } from './seedServer.ts'
import { startServer } from './startServer.ts'

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0
const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8')
const example = /```bash\n(.*?)```/s.exec(readme)?.[1] ?? ''

const run = (
  script: string,
  env: Record<string, string>,
): Promise<{ code: null | number; lines: string[] }> =>
  new Promise((resolve) => {
    const shell = spawn('bash', ['-c', script], { env: { PATH: process.env['PATH'], ...env } as never })
    let printed = ''
    shell.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    shell.once('close', (code) => resolve({ code, lines: printed.trimEnd().split('\n') }))
  })

describe('the example of the README', () => {
  it.skipIf(!['bash', 'curl', 'jq'].every(has))('should go the whole way as it is written', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-readme-'))
    await seedServer(dataDir)
    const server = await startServer({ dataDir })

    const { code, lines } = await run(example, { B: server.url, DEMO_PASSWORD: demoPassword })
    await server.stop()

    expect(code).toBe(0)
    const states = lines.filter((line) => /^"\w+"$/.test(line)).map((line) => line.slice(1, -1))
    expect(states, lines.join('\n')).toEqual([
      ...['submitted', 'received', 'supplement', 'received', 'appraised'],
      ...['convened', 'inSession', 'voting', 'counting', 'counting', 'counted'],
      ...['minuted', 'minuted', 'minuted', 'minuted', 'signed'],
      ...['finalized', 'submitted', 'issued', 'verified', 'editing', 'approved', 'published'],
    ])
    expect(lines.filter((line) => /^[0-9a-f]{32}$/.test(line))).toHaveLength(9)
    expect(lines.some((line) => line.includes('xepLoai') || line.includes('Kết quả xếp loại'))).toBe(true)
    expect(lines.at(-1)).toContain('"decide"')
  })
})

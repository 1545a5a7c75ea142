import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

type StartServerArgs = { dataDir?: string; env?: Record<string, string>; port?: number }

export type RunningServer = {
  dataDir: string
  /** Ends the process at once, as a power cut would. */
  kill: () => Promise<void>
  /** What the process has printed so far. */
  output: () => string
  pid: number
  port: number
  /** Ends the process as an administrator would; gives its exit code. */
  stop: () => Promise<number | null>
  url: string
}

const root = path.resolve(import.meta.dirname, '../..')
const server = path.join(root, 'dist/server.mjs')
const patienceMs = 120_000

const newestIn = (target: string): number => {
  if (!existsSync(target)) return 0
  const stats = statSync(target)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(target).map((name) => newestIn(path.join(target, name))))
}

/** Builds the server when any source is newer than the last build; the next test file finds it built. */
export const buildServer = (): void => {
  const sources = [
    'payload.config.ts',
    'access',
    'collections',
    'endpoints',
    'fields',
    'globals',
    'hooks',
    'migrations',
    'src',
  ]
  const newest = Math.max(...sources.map((name) => newestIn(path.join(root, name))))
  if (existsSync(server) && statSync(server).mtimeMs > newest) return
  const result = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--server-only'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (result.status !== 0) throw new Error(`The server could not be built:\n${result.stderr}`)
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** The environment of a test server: everything in a folder of its own, no pages, no rate limits. */
export const serverEnv = (dataDir: string, port: number): Record<string, string> => ({
  BALLOT_SECRET: 'ballot-key-of-tests-0123456789-abcdefghij',
  DATA_DIR: dataDir,
  DATABASE_URI: '',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  PAGES: 'off',
  PAYLOAD_SECRET: 'payload-key-of-tests-0123456789-abcdefghij',
  PORT: String(port),
  RATE_LIMIT: 'off',
  SERVER_URL: `http://127.0.0.1:${port}`,
  SMTP_URL: '',
  TEST: '1',
})

const inherited = (): Record<string, string | undefined> => {
  const { HOME, PATH, TMPDIR, TZ } = process.env
  return { HOME, PATH, TMPDIR, TZ }
}

export const spawnServer = (env: Record<string, string>): ChildProcess => {
  buildServer()
  return spawn(process.execPath, ['--conditions=production', server], {
    cwd: root,
    env: { ...inherited(), ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

const waitUntilReady = async (url: string, child: ChildProcess, output: () => string): Promise<void> => {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await sleep(100)
  }
  child.kill('SIGKILL')
  throw new Error(`The server was not ready in time:\n${output()}`)
}

/** Starts the built server on a free port with its own data, and waits until it is ready. */
export const startServer = async ({
  dataDir,
  env = {},
  port,
}: StartServerArgs = {}): Promise<RunningServer> => {
  const folder = dataDir ?? mkdtempSync(path.join(tmpdir(), 'thi-dua-api-'))
  const chosen = port ?? (await freePort())
  const child = spawnServer({ ...serverEnv(folder, chosen), ...env })
  let printed = ''
  const keep = (chunk: Buffer): void => {
    printed += chunk.toString()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const url = `http://127.0.0.1:${chosen}`
  const output = (): string => printed
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await waitUntilReady(url, child, output)
  return {
    dataDir: folder,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    output,
    pid: child.pid ?? 0,
    port: chosen,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
    url,
  }
}

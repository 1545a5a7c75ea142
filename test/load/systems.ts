import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from '../api/startServer.ts'
import { sample } from './sample.ts'

/** One of the two that are measured: what to start, and where. */
export type System = { args: string[]; cwd: string; env: Record<string, string>; name: 'ours' | 'stock' }
export type Running = { child: ChildProcess; origin: string; startedInMs: number; stop: () => Promise<void> }

const root = path.resolve(import.meta.dirname, '../..')
const inherited = () => {
  const { HOME = '', PATH = '', TMPDIR = '/tmp' } = process.env
  return { HOME, PATH, TMPDIR }
}

const run = (args: string[], cwd: string, env: Record<string, string>): void => {
  const result = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...inherited(), ...env } as unknown as NodeJS.ProcessEnv,
  })
  if (result.status !== 0) throw new Error(`${args.join(' ')} failed:\n${result.stdout}\n${result.stderr}`)
}

/** Our own system, built, with the sample documents in a folder of its own. */
export const prepareOurs = (
  folder: string,
  { documents, pages }: { documents: number; pages: boolean },
): System => {
  const env = {
    BALLOT_SECRET: 'ballot-key-of-the-bench-0123456789-abcdefghij',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    PAGES: pages ? 'on' : 'off',
    PAYLOAD_SECRET: 'payload-key-of-the-bench-0123456789-abcdefghij',
    // Counting stays, as in production; nobody is turned away.
    RATE_LIMIT_PER_MINUTE: '1000000',
    TEST: '1',
  }
  const seed = path.join(root, 'test/load/seedOurs.ts')
  run(['--conditions=production', '--import', 'tsx', seed], root, {
    ...env,
    BENCH_DOCUMENTS: String(documents),
  })
  return {
    args: ['--conditions=production', path.join(root, 'dist/server.mjs')],
    cwd: root,
    env,
    name: 'ours',
  }
}

const stockFolder = (): string => {
  const hash = createHash('sha256')
  const source = path.join(root, 'test/load/stock')
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  ))
    hash.update(readFileSync(path.join(entry.parentPath, entry.name)))
  for (const name of ['payload', 'next'])
    hash.update(readFileSync(path.join(root, 'node_modules', name, 'package.json')))
  hash.update(JSON.stringify(sample))
  return path.join(root, '.cache/stock', hash.digest('hex').slice(0, 16))
}

/** Stock Payload under Next, built once into a cache and kept until its sources change. */
export const prepareStock = (folder: string, say: (line: string) => void): System => {
  const cached = stockFolder()
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const base = path.join(cached, 'base.db')
  const env = {
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: 'payload-key-of-the-bench-0123456789-abcdefghij',
  }
  if (!existsSync(base)) {
    say('Đang dựng Payload nguyên bản để so sánh, lần đầu mất vài phút… / building stock Payload, once')
    rmSync(path.dirname(cached), { force: true, recursive: true })
    mkdirSync(path.dirname(cached), { recursive: true })
    cpSync(path.join(root, 'test/load/stock'), cached, { recursive: true })
    run(['--conditions=production', next, 'build'], cached, {
      ...env,
      DATABASE_URI: `file:${path.join(cached, 'build.db')}`,
      NODE_ENV: 'production',
    })
    const seedFile = path.join(cached, 'seed.json')
    writeFileSync(seedFile, JSON.stringify(sample))
    const filling = path.join(cached, 'filling.db')
    run(['--conditions=production', '--import', 'tsx', 'seed.js'], cached, {
      ...env,
      DATABASE_URI: `file:${filling}`,
      NODE_ENV: 'development',
      SEED_FILE: seedFile,
    })
    cpSync(filling, base)
  }
  const database = path.join(folder, 'stock.db')
  cpSync(base, database)
  return {
    args: ['--conditions=production', next, 'start', '--hostname', '127.0.0.1'],
    cwd: cached,
    env: { ...env, DATABASE_URI: `file:${database}`, NODE_ENV: 'production' },
    name: 'stock',
  }
}

/** Starts it and waits for the first public answer. */
export const startSystem = async ({ args, cwd, env, name }: System): Promise<Running> => {
  const port = String(await freePort())
  const origin = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, name === 'stock' ? [...args, '--port', port] : args, {
    cwd,
    env: {
      ...inherited(),
      ...env,
      HOST: '127.0.0.1',
      PORT: port,
      SERVER_URL: origin,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await Promise.race([ended, sleep(10_000).then(() => child.kill('SIGKILL'))])
  }
  while (performance.now() - began < 90_000) {
    const answer = await fetch(`${origin}/api/exemplars?limit=1`).catch(() => undefined)
    if (answer?.ok) return { child, origin, startedInMs: performance.now() - began, stop }
    if (child.exitCode !== null) throw new Error(`${name} ended with ${String(child.exitCode)}`)
    await sleep(20)
  }
  await stop()
  throw new Error(`${name} did not answer in time`)
}

/** Resident memory of a process and everything it started, in megabytes. */
export const residentMegabytes = (pid: number): number => {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([pid])
  let grew = true
  while (grew) {
    const children = rows.filter(([id = 0, parent = 0]) => family.has(parent) && !family.has(id))
    for (const [id = 0] of children) family.add(id)
    grew = children.length > 0
  }
  return rows.filter(([id = 0]) => family.has(id)).reduce((sum, [, , rss = 0]) => sum + rss, 0) / 1024
}

export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'thi-dua-bench-'))

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { copyMongoDatabase, isMongoSeeded, markMongoSeeded } from './mongoSeeds.ts'
import { buildServer, serverEnv } from './startServer.ts'

export const demoPassword = 'Mat-khau-thu-nghiem-2023'

const seeder = path.resolve(import.meta.dirname, '../../dist/cli/seed.mjs')

/**
 * Loads the plan of 2023 into a data folder, as `npm run demo` does, before a server is started on it. It is seeded
 * once for each build and kind of database; afterwards the result is copied.
 */
export const seedServer = async (dataDir: string, env: Record<string, string> = {}): Promise<void> => {
  buildServer()
  const { DATABASE_URI = '', ...settings } = env
  const key = createHash('sha256')
    .update(readFileSync(seeder))
    .update(JSON.stringify({ ...settings, SMTP_URL: '' }))
    .digest('hex')
    .slice(0, 16)
  const template = path.join(tmpdir(), `thi-dua-seed-${key}`)
  if (DATABASE_URI === '') {
    if (!existsSync(template)) seedTemplate(template, settings)
    cpSync(template, dataDir, { recursive: true })
    return
  }
  const [, server, name] = /^(mongodb:\/\/[^/]+)\/(.+)$/.exec(DATABASE_URI) ?? []
  if (server === undefined || name === undefined) throw new Error(`Not a test database: ${DATABASE_URI}`)
  const seeded = `${server}/seed_${key}`
  // What lies beside the database: the files of the document templates.
  const beside = `${template}-mongo`
  if (!(await isMongoSeeded(seeded)) || !existsSync(beside)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-seeding-'))
    seed(folder, { ...settings, DATABASE_URI: seeded })
    rmSync(beside, { force: true, recursive: true })
    renameSync(folder, beside)
    await markMongoSeeded(seeded)
  }
  cpSync(path.join(beside, 'files'), path.join(dataDir, 'files'), { recursive: true })
  await copyMongoDatabase(seeded, DATABASE_URI)
}

/** Seeds beside, then puts it in its place, so that a template that is there is a whole one. */
const seedTemplate = (template: string, env: Record<string, string>): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-seeding-'))
  seed(folder, env)
  try {
    renameSync(folder, template)
  } catch (error) {
    // Another run was faster.
    if (!existsSync(template)) throw error
  }
}

const seed = (folder: string, env: Record<string, string>): void => {
  const { HOME, PATH, TMPDIR } = process.env
  execFileSync(process.execPath, ['--conditions=production', seeder], {
    cwd: path.resolve(seeder, '../../..'),
    env: {
      HOME,
      PATH,
      TMPDIR,
      ...serverEnv(folder, 3999),
      DEMO_PASSWORD: demoPassword,
      ...env,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

import { execFile } from 'node:child_process'
import path from 'node:path'

import { buildServer, serverEnv } from './startServer.ts'

type RunCliArgs = { args?: string[]; dataDir: string; env?: Record<string, string>; name: string }
type Ended = { code: number; output: string }

/** Runs one built command as an administrator would, on a data folder of a test. */
export const runCli = ({ args = [], dataDir, env = {}, name }: RunCliArgs): Promise<Ended> => {
  buildServer()
  const root = path.resolve(import.meta.dirname, '../..')
  const { HOME, PATH, TMPDIR } = process.env
  const inherited = Object.fromEntries(
    Object.entries({ HOME, PATH, TMPDIR }).filter(([, value]) => value !== undefined),
  )
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--conditions=production', path.join(root, `dist/cli/${name}.mjs`), ...args],
      { cwd: root, env: { ...inherited, ...serverEnv(dataDir, 3999), ...env } as NodeJS.ProcessEnv },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    )
  })
}

import { execFileSync } from 'node:child_process'
import path from 'node:path'

import { buildServer, serverEnv } from './startServer.ts'

export const demoPassword = 'Mat-khau-thu-nghiem-2023'

/** Loads the plan of 2023 into a data folder, as `npm run demo` does, before a server is started on it. */
export const seedServer = (dataDir: string, env: Record<string, string> = {}): void => {
  buildServer()
  const root = path.resolve(import.meta.dirname, '../..')
  const { HOME, PATH, TMPDIR } = process.env
  execFileSync(process.execPath, ['--conditions=production', path.join(root, 'dist/cli/seed.mjs')], {
    cwd: root,
    env: {
      HOME,
      PATH,
      TMPDIR,
      ...serverEnv(dataDir, 3999),
      DEMO_PASSWORD: demoPassword,
      ...env,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

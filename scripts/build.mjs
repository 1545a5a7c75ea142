import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const isServerOnly = process.argv.includes('--server-only')

const commands = readdirSync(path.join(root, 'src/cli'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ in: `src/cli/${name}`, out: `cli/${path.basename(name, '.ts')}` }))

// A server that runs from dist loads some chunks late: only a whole build clears old ones away.
if (!isServerOnly) rmSync(path.join(root, 'dist'), { force: true, recursive: true })
await build({
  absWorkingDir: root,
  bundle: true,
  chunkNames: 'chunks/[name]-[hash]',
  entryPoints: [{ in: 'src/server/main.ts', out: 'server' }, ...commands],
  format: 'esm',
  jsx: 'automatic',
  logLevel: 'warning',
  outExtension: { '.js': '.mjs' },
  outdir: 'dist',
  packages: 'external',
  platform: 'node',
  sourcemap: true,
  // What is imported late must load late: main.ts sets NODE_ENV before the libraries that read it.
  splitting: true,
  target: 'node20',
  tsconfig: path.join(root, 'tsconfig.json'),
})

if (!isServerOnly) {
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  // Pages are built without the real secrets: nothing of them may end up in the bundle.
  const result = spawnSync(process.execPath, ['--conditions=production', next, 'build'], {
    cwd: root,
    env: {
      ...process.env,
      BALLOT_SECRET: randomBytes(32).toString('hex'),
      DATA_DIR: path.join(tmpdir(), `thi-dua-build-${process.pid}`),
      DATABASE_URI: '',
      FIXED_CLOCK: '',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    },
    stdio: 'inherit',
  })
  process.exitCode = result.status ?? 1
}

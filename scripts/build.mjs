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

/**
 * Stays outside of the bundle: native code, what finds its own files or starts its own threads, what pages bring along,
 * and tools of development. Everything else is bundled: reading thousands of small modules was half of a start.
 */
const external = [
  '@img/*',
  '@libsql/*',
  'drizzle-kit',
  'drizzle-kit/*',
  'json-schema-to-typescript',
  'libsql',
  'mongodb',
  'mongoose',
  'next',
  'next/*',
  'pino',
  'pino-pretty',
  'react',
  'react-dom',
  'react-dom/*',
  'react/*',
  'sharp',
]
// CommonJS libraries in a bundle of ECMAScript modules still ask for these.
const commonJs = [
  "import { createRequire as createRequireOf } from 'node:module'",
  "import { dirname as folderOf } from 'node:path'",
  "import { fileURLToPath as pathOf } from 'node:url'",
  'const require = createRequireOf(import.meta.url)',
  'const __filename = pathOf(import.meta.url)',
  'const __dirname = folderOf(__filename)',
].join(';')

// A server that runs from dist loads some chunks late: only a whole build clears old ones away.
if (!isServerOnly) rmSync(path.join(root, 'dist'), { force: true, recursive: true })
await build({
  absWorkingDir: root,
  banner: { js: commonJs },
  bundle: true,
  chunkNames: 'chunks/[name]-[hash]',
  conditions: ['production'],
  entryPoints: [{ in: 'src/server/main.ts', out: 'server' }, ...commands],
  external,
  format: 'esm',
  jsx: 'automatic',
  // Lexical's server side imports styles that only the panel shows.
  loader: { '.css': 'empty', '.scss': 'empty' },
  logLevel: 'warning',
  outExtension: { '.js': '.mjs' },
  outdir: 'dist',
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

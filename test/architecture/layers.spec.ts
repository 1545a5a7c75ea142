import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const parts = ['access', 'collections', 'endpoints', 'fields', 'globals', 'hooks', 'payload.config.ts', 'src']
const pureFolders = [
  'shared',
  'expressions',
  'workflow',
  'forms',
  'commendation',
  'definitions',
  'documents',
  'notifications',
  'reports',
  'publication',
]
const isExempt = (file: string): boolean =>
  /^src\/definitions\/|\/migrations\/|payload-types\.ts$|importMap\.js$/.test(file)

const filesUnder = (folder: string): string[] =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|tsx|js)$/.test(entry.name))
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
        )
    : []

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const codeOf = (file: string): string =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')

describe('architecture', () => {
  it('should import downwards only, without cycles', { timeout: 180_000 }, () => {
    const present = parts.filter((part) => existsSync(path.join(root, part)))
    const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

    const { stdout } = spawnSync(process.execPath, [cruiser, '--output-type', 'json', ...present], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    })
    const { summary } = JSON.parse(stdout) as {
      summary: {
        totalCruised: number
        violations: { from: string; rule: { name: string }; to: string }[]
      }
    }

    expect(summary.totalCruised).toBeGreaterThan(100)
    expect(summary.violations.map(({ from, rule, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  it('should keep every source file within 300 lines', () => {
    const long = ['src', 'access', 'collections', 'endpoints', 'fields', 'globals', 'hooks']
      .flatMap(filesUnder)
      .filter((file) => !isExempt(file))
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300)

    expect(long).toEqual([])
  })

  it('should read no clock and draw no chance in the pure core', () => {
    const impure = pureFolders
      .flatMap((folder) => filesUnder(`src/${folder}`))
      .filter((file) => /Date\.now\(|Math\.random\(|new Date\(\s*\)|\bDate\(\s*\)/.test(codeOf(file)))

    expect(impure).toEqual([])
  })
})

import { execFileSync } from 'node:child_process'
import path from 'node:path'

import { expect, it } from 'vitest'

import { buildServer } from './startServer.ts'

it('should measure every scenario on our side, whatever the figures', { timeout: 240_000 }, () => {
  buildServer()
  const bench = path.resolve(import.meta.dirname, '../load/bench.ts')
  const { HOME, PATH, TMPDIR } = process.env

  const printed = execFileSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', bench, '--smoke', '--json'],
    { encoding: 'utf8', env: { HOME, PATH, TMPDIR } as unknown as NodeJS.ProcessEnv },
  )

  const { scenarios } = JSON.parse(printed) as {
    scenarios: { name: string; ours: { perSecond: number }; stock: unknown }[]
  }
  expect(scenarios.map(({ name }) => name)).toEqual(['list', 'document', 'graphql', 'write'])
  for (const { ours, stock } of scenarios) {
    expect(ours.perSecond).toBeGreaterThan(0)
    expect(stock).toBeNull()
  }
})

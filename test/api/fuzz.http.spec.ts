import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createAccount } from './createAccount.ts'
import { runFuzz } from './runFuzz.ts'
import { signIn } from './signIn.ts'
import { startServer } from './startServer.ts'
import type { RunningServer } from './startServer.ts'

const seed = 20_231_120
const count = Number(process.env['FUZZ_REQUESTS'] ?? 5200)
const account = { email: 'fuzz@demo.example.vn', password: 'Mat-khau-kiem-thu-1' }
const slugs = [
  ...[
    'users',
    'units',
    'people',
    'forms',
    'form-versions',
    'workflows',
    'workflow-versions',
    'procedures',
    'cases',
  ],
  ...[
    'rule-packs',
    'award-types',
    'campaigns',
    'nominations',
    'achievements',
    'councils',
    'council-sessions',
  ],
  ...[
    'council-minutes',
    'decisions',
    'exemplars',
    'articles',
    'legal-documents',
    'notices',
    'petitions',
    'plans',
  ],
  ...[
    'tasks',
    'reports',
    'media',
    'work-items',
    'history',
    'notifications',
    'delegations',
    'outbox',
    'ballot-urns',
    'step-turns',
  ],
  ...[
    'globals/office',
    'globals/calendar',
    'globals/site',
    'payload-preferences',
    'payload-locked-documents',
  ],
  ...['payload-jobs', 'access', 'openapi.json', 'docs', 'nothing-here'],
]

let server: RunningServer
let token = ''

beforeAll(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-fuzz-'))
  createAccount({ ...account, dataDir, roles: ['system-admin', 'standing-officer', 'unit-officer'] })
  server = await startServer({ dataDir })
  token = await signIn({ ...account, url: server.url })
})

afterAll(() => server.stop())

describe('the front door under made-up requests', () => {
  it(`should answer ${count} of them (seed ${seed}) with no 5xx, in one error shape, and stay alive`, async () => {
    const { failures, statuses } = await runFuzz({ count, seed, slugs, token, url: server.url })

    console.log(`Fuzz: seed ${seed}, ${count} requests, ${JSON.stringify(statuses)}`)
    expect(failures).toEqual([])
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  }, 240_000)
})

import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { getPayload } from 'payload'

import { cellBook } from './cells.ts'
import type { Matrix } from './context.ts'
import { seedServer } from '../seedServer.ts'
import { fixturesFor } from './fixtures.ts'
import { personasOf } from './personas.ts'

/** The whole product with its front door, in this process, so that all three doors open on one database. */
export const openMatrix = async (): Promise<{ close: () => Promise<void>; matrix: Matrix }> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-matrix-'))
  await seedServer(dataDir)
  Object.assign(process.env, {
    BALLOT_SECRET: 'ballot-key-of-tests-0123456789-abcdefghij',
    DATA_DIR: dataDir,
    DATABASE_URI: '',
    LOG_LEVEL: 'silent',
    PAYLOAD_SECRET: 'payload-key-of-tests-0123456789-abcdefghij',
    RATE_LIMIT: 'off',
  })
  const { default: building } = await import('../../../payload.config.ts')
  const { createApp } = await import('../../../src/server/app.ts')
  const { getEnv } = await import('../../../src/env.ts')
  const config = await building
  const payload = await getPayload({ config })
  const server = createServer(createApp({ config, env: getEnv(), payload }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const personas = await personasOf(payload, url)
  const fixtures = await fixturesFor(payload, personas)
  return {
    close: async () => {
      server.closeAllConnections()
      server.close()
      await payload.destroy()
    },
    matrix: { book: cellBook(), fixtures, payload, personas, url },
  }
}

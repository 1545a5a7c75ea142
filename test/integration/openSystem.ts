import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { getPayload, type Payload } from 'payload'
import { vi } from 'vitest'

import { startWorker, type Worker } from '../../src/outbox/startWorker.ts'
import { seedServer } from '../api/seedServer.ts'

export type System = { close: () => Promise<void>; payload: Payload; worker: Worker }

/** The whole system without its server, on a database of its own, loaded with the plan of 2023. */
export const openSystem = async (): Promise<System> => {
  const mongo = process.env['TEST_MONGODB_URI']
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-int-'))
  const databaseUri = mongo ? `${mongo.replace(/\/$/, '')}/${path.basename(dataDir)}` : ''
  await seedServer(dataDir, { DATABASE_URI: databaseUri })
  const settings = {
    BALLOT_SECRET: 'ballot-key-of-tests-0123456789-abcdefghij',
    DATABASE_URI: databaseUri,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    PAYLOAD_SECRET: 'payload-key-of-tests-0123456789-abcdefghij',
  }
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config, key: dataDir })
  const worker = startWorker(payload)
  return {
    close: async () => {
      await worker.stop()
      await payload.destroy()
    },
    payload,
    worker,
  }
}

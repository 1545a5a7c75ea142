import { hkdfSync } from 'node:crypto'

import { getEnv } from './env.ts'

/** A key for one purpose of the seal. It is derived from BALLOT_SECRET, which is kept outside the database, its log and its backups. */
export const sealKey = (purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', getEnv().BALLOT_SECRET, purpose, 'dossier seal', 32))

import { hkdfSync } from 'node:crypto'

import { getEnv } from '../../env.ts'

/** The key of one urn. It is derived from BALLOT_SECRET, which is kept outside the database, its log and its backups. */
export const urnKey = (urn: string): Buffer =>
  Buffer.from(hkdfSync('sha256', getEnv().BALLOT_SECRET, urn, 'ballot urn', 32))

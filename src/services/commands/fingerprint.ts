import { createHash } from 'node:crypto'

import { canonicalJson } from '../../shared/canonicalJson.ts'

/** What was asked for, short enough to keep and compare. */
export const fingerprint = (command: unknown): string =>
  createHash('sha256').update(canonicalJson(command)).digest('hex')

import type { PayloadRequest } from 'payload'

import type { BulkResult } from '../src/services/dossiers/performBulk.ts'
import { told } from './told.ts'

/** What became of each of many dossiers, its refusals in the language of whoever asked; REST and GraphQL alike. */
export const presentBulk = (results: BulkResult[], req: PayloadRequest) =>
  results.map((result) => {
    if (result.ok) return result
    const { problems, ...rest } = result
    return { ...rest, errors: told(problems, req) }
  })

import type { PayloadRequest } from 'payload'

import type { Migration } from '../src/services/migrations/migrateDossiers.ts'
import { languageOf } from './languageOf.ts'
import { told } from './told.ts'

/** What a move to another version changes, and what became of each dossier, in the language of whoever asked. */
export const presentMigration = (migration: Migration, req: PayloadRequest) => ({
  ...migration,
  changes: migration.changes.map((change) => ({ ...change, message: change.message[languageOf(req)] })),
  results: migration.results.map(({ problems, ...result }) => ({ ...result, errors: told(problems, req) })),
})

import { holdSqliteFile } from '../database/holdSqliteFile.ts'
import { checkDatabase } from './checkDatabase.ts'

/** Proves that the database answers, and that no other process has it where it takes one. */
export const takeDatabase = async (databaseUri: string): Promise<void> => {
  await checkDatabase(databaseUri)
  await holdSqliteFile(databaseUri)
}

import { everyDatabase, type TestDatabase } from './everyDatabase.ts'

/** The database of this run: MongoDB where TEST_MONGODB_URI names a server, else SQLite. The suite runs once on each. */
export const databasesUnderTest = (): TestDatabase[] => everyDatabase().slice(-1)

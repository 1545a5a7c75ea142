export type TestDatabase = { databaseUri: (name: string) => string; name: string }

let count = 0

/** SQLite always; MongoDB as well where TEST_MONGODB_URI names a server. */
export const everyDatabase = (): TestDatabase[] => {
  const mongo = process.env['TEST_MONGODB_URI']
  const sqlite: TestDatabase = { databaseUri: () => '', name: 'SQLite' }
  if (!mongo) return [sqlite]
  const databaseUri = (name: string) => {
    count += 1
    return `${mongo.replace(/\/$/, '')}/${name}_${String(process.pid)}_${String(count)}`
  }
  return [sqlite, { databaseUri, name: 'MongoDB' }]
}

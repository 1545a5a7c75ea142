type Database = { databaseUri: (name: string) => string; name: string }

let count = 0

/** SQLite always; MongoDB where TEST_MONGODB_URI names a server. */
export const databasesUnderTest = (): Database[] => {
  const mongo = process.env['TEST_MONGODB_URI']
  const sqlite: Database = { databaseUri: () => '', name: 'SQLite' }
  if (!mongo) return [sqlite]
  const databaseUri = (name: string) => {
    count += 1
    return `${mongo.replace(/\/$/, '')}/${name}_${String(process.pid)}_${String(count)}`
  }
  return [sqlite, { databaseUri, name: 'MongoDB' }]
}

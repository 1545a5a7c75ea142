import { sealOf, type Seal } from '../services/seal/sealOf.ts'

type Row = Record<string, unknown>

/** Every seal that a database holds; none where the database is still empty. Reads alone, beside whoever works on it. */
export const readSeals = async (uri: string): Promise<Seal[]> => {
  const { cases, urns } = await (uri.startsWith('file:') ? inSqlite(uri) : inMongo(uri))
  const found = [
    ...cases.map((row) => sealOf('cases', row)),
    ...urns.map((row) => sealOf('ballot-urns', row)),
  ]
  return found.filter((seal) => seal !== null)
}

const inMongo = async (uri: string) => {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(uri)
  try {
    const rows = (name: string, field: string): Promise<Row[]> =>
      client
        .db()
        .collection(name)
        .find({ [field]: { $type: 'string' } }, { projection: { [field]: 1, key: 1 } })
        .map(({ _id, ...row }) => ({ ...row, id: String(_id) }))
        .toArray()
    return { cases: await rows('cases', 'seal'), urns: await rows('ballot-urns', 'sealed') }
  } finally {
    await client.close()
  }
}

const inSqlite = async (uri: string) => {
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: uri })
  try {
    const tables = await client.execute("select name from sqlite_master where name = 'ballot_urns'")
    if (tables.rows.length === 0) return { cases: [], urns: [] }
    const cases = await client.execute('select id, seal from cases where seal is not null')
    const urns = await client.execute('select key, sealed from ballot_urns where sealed is not null')
    return { cases: cases.rows as Row[], urns: urns.rows as Row[] }
  } finally {
    client.close()
  }
}

import { StartProblem } from '../shared/startProblem.ts'

const patienceMs = 5000

// Never print the password that an address may carry.
const withoutPassword = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//***@')

const unreachable = (uri: string): StartProblem =>
  new StartProblem({
    vi: `DATABASE_URI: không kết nối được cơ sở dữ liệu ${withoutPassword(uri)} trong ${patienceMs / 1000} giây; hãy kiểm tra địa chỉ, mật khẩu và máy chủ.`,
    en: `DATABASE_URI: the database ${withoutPassword(uri)} did not answer within ${patienceMs / 1000} seconds; check address, password and server.`,
  })

const describeMongo = async (uri: string): Promise<string> => {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(uri, { connectTimeoutMS: patienceMs, serverSelectionTimeoutMS: patienceMs })
  try {
    await client.connect()
    const hello = await client.db().admin().command({ hello: 1 })
    if (typeof hello['setName'] === 'string') return `MongoDB, replica set ${hello['setName']}`
    return hello['msg'] === 'isdbgrid' ? 'MongoDB, sharded cluster' : 'MongoDB, single server'
  } finally {
    await client.close().catch(() => undefined)
  }
}

const describeSqlite = async (uri: string): Promise<string> => {
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: uri })
  try {
    const { rows } = await client.execute('select sqlite_version() as version')
    // Reading the first page proves that an existing file is a database at all.
    await client.execute('select count(*) from sqlite_master')
    return `SQLite ${String(rows[0]?.['version'])}`
  } finally {
    client.close()
  }
}

/** Proves within five seconds that the database answers, and says what kind it is. */
export const checkDatabase = async (uri: string): Promise<string> => {
  try {
    return await (uri.startsWith('file:') ? describeSqlite(uri) : describeMongo(uri))
  } catch {
    throw unreachable(uri)
  }
}

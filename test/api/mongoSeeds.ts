import { MongoClient, type Db } from 'mongodb'

const MARK = 'seed-complete'

const onDatabase = async <T>(uri: string, work: (db: Db) => Promise<T>): Promise<T> => {
  const connection = new MongoClient(uri)
  try {
    return await work(connection.db())
  } finally {
    await connection.close()
  }
}

export const isMongoSeeded = (uri: string): Promise<boolean> =>
  onDatabase(uri, async (db) => (await db.collection(MARK).countDocuments()) > 0)

export const markMongoSeeded = (uri: string): Promise<unknown> =>
  onDatabase(uri, (db) => db.collection(MARK).insertOne({}))

/** Copies every document of one database into another, which is emptied first. Indexes are made by whoever opens it. */
export const copyMongoDatabase = (from: string, to: string): Promise<void> =>
  onDatabase(from, (source) =>
    onDatabase(to, async (target) => {
      await target.dropDatabase()
      for (const { name } of await source.listCollections({}, { nameOnly: true }).toArray()) {
        const documents = name === MARK ? [] : await source.collection(name).find().toArray()
        if (documents.length > 0) await target.collection(name).insertMany(documents)
      }
    }),
  )

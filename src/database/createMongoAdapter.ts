import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { retryWrites } from './retryWrites.ts'

type Model = { createIndexes: () => Promise<unknown> }

const TRIES = 5

/** Payload's MongoDB adapter; indexes are made one after the other, since some servers deadlock on many at once. */
export const createMongoAdapter = (url: string): DatabaseAdapterObj => {
  const stock = mongooseAdapter({
    allowIDOnCreate: true,
    connectOptions: { autoIndex: false, serverSelectionTimeoutMS: 5_000 },
    // No invariant rests on a multi-document transaction, so every kind of server behaves alike.
    transactionOptions: false,
    url,
    useJoinAggregations: false,
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      retryWrites(adapter)
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        await connect?.(options)
        const { collections, versions } = adapter as unknown as Record<
          'collections' | 'versions',
          Record<string, Model>
        >
        for (const model of [...Object.values(collections), ...Object.values(versions)])
          await makeIndexes(model)
      }
      return adapter
    },
  }
}

/** Another process may be making the same ones. */
const makeIndexes = async (model: Model): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await model.createIndexes()
      return
    } catch (error) {
      if (attempt === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 200))
    }
  }
}

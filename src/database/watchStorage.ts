import { AsyncLocalStorage } from 'node:async_hooks'

import type { DatabaseAdapter } from 'payload'

import { storageFault, type StorageFault } from './storageFault.ts'

type Watch = { fault?: StorageFault }

const watches = new AsyncLocalStorage<Watch>()

/** Does some work and tells besides whether the database failed it, even where a library kept that to itself. */
export const watchStorage = async <T>(
  work: () => Promise<T>,
): Promise<{ fault: StorageFault | undefined; result: T }> => {
  const watch: Watch = {}
  const result = await watches.run(watch, work)
  return { fault: watch.fault, result }
}

const OPERATIONS = [
  ...[
    'count',
    'create',
    'createVersion',
    'deleteMany',
    'deleteOne',
    'deleteVersions',
    'find',
    'findDistinct',
  ],
  ...['findGlobal', 'findGlobalVersions', 'findOne', 'findVersions', 'queryDrafts', 'updateGlobal'],
  ...['updateMany', 'updateOne', 'updateVersion', 'upsert', 'commitTransaction'],
]

/**
 * Notes every operation of Payload's that failed because of the database. Payload takes such a failure during
 * sign-in for "not signed in", and a person would be told to sign in while the database restarts.
 */
export const noteStorageFaults = (db: DatabaseAdapter): void => {
  const operations = db as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  for (const name of OPERATIONS) {
    const operation = operations[name]?.bind(db)
    if (!operation) continue
    operations[name] = async (...args) => {
      try {
        return await operation(...args)
      } catch (error) {
        noteStorageFault(error)
        throw error
      }
    }
  }
}

/** What the work under watch has met so far. */
export const storageFaultSoFar = (): StorageFault | undefined => watches.getStore()?.fault

export const noteStorageFault = (error: unknown): void => {
  const watch = watches.getStore()
  const fault = storageFault(error)
  if (watch && fault) watch.fault = fault
}

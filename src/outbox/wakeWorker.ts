import type { Payload } from 'payload'

type Hooks = { carryOut: (collection: string, id: string) => Promise<void>; wake: () => void }

// Keyed by the database, so that the two bundles of one process meet here through the shared instance.
const KEY = Symbol.for('thi-dua.outbox')
const registry = globalThis as { [KEY]?: WeakMap<object, Hooks> }
const workers = (registry[KEY] ??= new WeakMap())

/** Tells this process's worker that there is something to deliver now. */
export const wakeWorker = (payload: Payload): void => workers.get(payload.db)?.wake()

/** Carries out at once what a transition entails for other dossiers, so that whoever acted sees it done. */
export const carryOut = async (payload: Payload, collection: string, id: string): Promise<void> =>
  workers.get(payload.db)?.carryOut(collection, id)

export const registerWorker = (payload: Payload, hooks: Hooks): void => {
  workers.set(payload.db, hooks)
}

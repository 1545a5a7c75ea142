import type { Payload } from 'payload'

import type { DossierStore } from './dossierStore.ts'
import { isDuplicateKey } from './isDuplicateKey.ts'
import type { PendingEntry } from './journal.ts'
import { mongoCollection } from './mongoCollection.ts'
import { mongoKey } from './mongoKey.ts'
import { mongoValues } from './mongoValues.ts'
import { retryConflict } from './retryConflict.ts'

const MAJORITY = { writeConcern: { w: 'majority' as const } }

/**
 * One compare-and-set on the dossier's own document, which carries its history entry and effects in `pending`;
 * these are then moved by key, so a crash at any point is finished by whoever comes next.
 */
export const mongoDossierStore = (payload: Payload): DossierStore => {
  const collection = (slug: string) => mongoCollection(payload, slug)

  const insertOnce: DossierStore['insertOnce'] = async (slug, row) => {
    const { id, ...fields } = row
    const now = new Date()
    try {
      const document = {
        ...mongoValues(payload, slug, fields),
        ...(id ? { _id: mongoKey(id as string) } : {}),
        createdAt: now,
        updatedAt: now,
      }
      await retryConflict(() => collection(slug).insertOne(document, MAJORITY))
      return true
    } catch (error) {
      if (isDuplicateKey(error)) return false
      throw error
    }
  }

  const settle: DossierStore['settle'] = async (slug, id) => {
    const dossiers = collection(slug)
    const dossier = await dossiers.findOne({ _id: mongoKey(id) }, { projection: { pending: 1 } })
    const pending = (dossier?.['pending'] ?? []) as PendingEntry[]
    for (const entry of pending) {
      await insertOnce('history', entry.history)
      for (const effect of entry.effects) await insertOnce('outbox', effect)
      await retryConflict(() =>
        dossiers.updateOne(
          { _id: mongoKey(id) },
          { $pull: { pending: { 'history.rev': entry.history.rev } } as never },
          MAJORITY,
        ),
      )
    }
  }

  return {
    commit: async ({ collection: slug, effects, expected, history, id, set }) => {
      const entry: PendingEntry = { effects, history }
      const moved = await unlessDuplicate(
        retryConflict(() =>
          collection(slug).findOneAndUpdate(
            { _id: mongoKey(id), rev: expected.rev, state: expected.state },
            {
              $push: { pending: entry } as never,
              $set: { ...mongoValues(payload, slug, set), updatedAt: new Date(history.at) },
            },
            { ...MAJORITY, projection: { _id: 1 } },
          ),
        ),
      )
      if (!moved) return false
      await settle(slug, id)
      return true
    },

    compareAndSet: async ({ collection: slug, id, set, where }) => {
      const changed = await retryConflict(() =>
        collection(slug).updateOne(
          { _id: mongoKey(id), ...mongoValues(payload, slug, where) },
          { $set: mongoValues(payload, slug, set) },
          MAJORITY,
        ),
      )
      return changed.matchedCount > 0
    },

    insertOnce,
    settle,

    unsettled: async (slug) => {
      const left = await collection(slug)
        .find({ 'pending.0': { $exists: true } }, { limit: 100, projection: { _id: 1 } })
        .toArray()
      return left.map((dossier) => String(dossier._id))
    },
  }
}

/** What another document holds under a unique key is as good as a lost race. */
const unlessDuplicate = async <T>(write: Promise<T>): Promise<null | T> => {
  try {
    return await write
  } catch (error) {
    if (isDuplicateKey(error)) return null
    throw error
  }
}

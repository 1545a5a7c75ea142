import type { Payload } from 'payload'

import { inTurn } from '../turns/inTurn.ts'
import { checkTerm } from './checkTerm.ts'

type Save = { collection: string; data: Record<string, unknown>; id?: number | string }

/**
 * On MongoDB what a save has found may have changed by the time it writes. So councils are saved one after the other, and
 * whether another is in force on the same days is asked once more in between. On SQLite a save is one transaction, and one
 * at a time, anyway.
 */
export const saveCouncilsInTurn = (payload: Payload): void => {
  const { db } = payload
  if (db.name !== 'mongoose') return
  const [create, updateOne] = [db.create.bind(db), db.updateOne.bind(db)]
  const save = <T>({ collection, data, id }: Save, write: () => Promise<T>): Promise<T> => {
    if (collection !== 'councils') return write()
    return inTurn(payload, 'councils', async () => {
      const original = id === undefined ? null : await storedCouncil(payload, id)
      await checkTerm({ data, original: original ?? undefined, payload })
      return write()
    })
  }
  db.create = (args) => save(args, () => create(args))
  db.updateOne = (args) => save({ ...args, id: 'id' in args ? args.id : undefined }, () => updateOne(args))
}

const storedCouncil = (payload: Payload, id: number | string) =>
  payload.db.findOne<{
    active?: boolean | null
    id: string
    validFrom?: null | string
    validUntil?: null | string
  }>({
    collection: 'councils',
    where: { id: { equals: id } },
  })

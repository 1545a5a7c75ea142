import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { LRUCache } from 'lru-cache'
import type { PayloadRequest, Where } from 'payload'

import { SqliteGate } from './sqliteGate.ts'

type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>
type Args = {
  collection: string
  limit?: number
  req?: Partial<PayloadRequest>
  sort?: string | string[]
  where?: Where
}
type Kept = { text: string; writes: number }

const megabyte = 1024 * 1024
/** Longer lists cost more to keep than they are asked for again. */
const longestList = 100

/**
 * Keeps what requests read until something is written that could change it: each of them asks again who is asking and
 * whom they act for, and most read a form or a workflow that changes once a year. Nothing is kept of a transaction, which
 * reads what it has written and nobody else may see. Each reader gets a copy of their own, since hooks change what
 * they are given.
 */
export const keepReads = (adapter: SqliteAdapter): void => {
  const kept = new LRUCache<string, Kept>({
    max: 5000,
    maxEntrySize: megabyte,
    maxSize: 32 * megabyte,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  })
  const keeping = async <A extends Args, T>(
    kind: string,
    read: (args: A) => Promise<T>,
    args: A,
  ): Promise<T> => {
    const writes = args.req && !(await args.req.transactionID) ? writesTo(adapter, args) : undefined
    if (writes === undefined) return read(args)
    const key = JSON.stringify([kind, { ...args, req: undefined }])
    const known = kept.get(key)
    if (known?.writes === writes) return JSON.parse(known.text) as T
    const found = await read(args)
    kept.set(key, { text: JSON.stringify(found), writes })
    return found
  }
  const { find, findOne } = adapter
  adapter.findOne = (args) => keeping('one', findOne.bind(adapter)<never>, args)
  adapter.find = (args) => {
    const { limit = 0 } = args
    const isShort = limit > 0 && limit <= longestList
    return isShort ? keeping('list', find.bind(adapter)<never>, args) : (find.call(adapter, args) as never)
  }
}

/** How much had been written to all that is read, before it is read: what is written meanwhile makes it old. */
const writesTo = (
  { client, tableNameMap }: SqliteAdapter,
  { collection, sort = [], where }: Args,
): number | undefined => {
  if (!(client instanceof SqliteGate)) return undefined
  const table = tableNameMap.get(collection.replaceAll('-', '_'))
  const isOwn = asksItself(where) && [sort].flat().every(isOwnField)
  return table !== undefined && isOwn ? client.writes.to(table) : client.writes.toAnything
}

/** Whether the conditions are on the document's own fields; a path may lead to other documents. */
const asksItself = (where: Where = {}): boolean =>
  Object.entries(where).every(([key, value]) => {
    if (key === 'and' || key === 'or') return (value as Where[]).every(asksItself)
    return isOwnField(key)
  })

const isOwnField = (path: string): boolean => !path.includes('.')

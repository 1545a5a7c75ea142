import type { BaseDatabaseAdapter } from 'payload'

import { retryConflict } from './retryConflict.ts'

type Args = { data?: unknown }

const writes = [
  'create',
  'createGlobal',
  'deleteMany',
  'deleteOne',
  'updateGlobal',
  'updateMany',
  'updateOne',
]

/**
 * Payload's own writes are done again, as ours are, where the database undid one because another got in its way. Each try
 * gets what is to be written anew, since the adapter changes what it is given: a count that is to rise is taken out.
 */
export const retryWrites = (adapter: BaseDatabaseAdapter): void => {
  const methods = adapter as unknown as Record<string, (args: Args) => Promise<unknown>>
  for (const name of writes) {
    const write = methods[name]?.bind(adapter)
    if (!write) throw new Error(`The adapter has no ${name}`)
    methods[name] = (args) =>
      retryConflict(() =>
        write(args.data === undefined ? args : { ...args, data: structuredClone(args.data) }),
      )
  }
}

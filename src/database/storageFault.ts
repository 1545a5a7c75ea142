export type StorageFault = 'full' | 'unreachable'

const FULL =
  /SQLITE_FULL|SQLITE_IOERR|database or disk is full|disk I\/O error|ENOSPC|EDQUOT|EFBIG|no space left/i

/** Names that the MongoDB driver and mongoose give to a server that does not answer. */
const UNREACHABLE_NAME =
  /^(?:Mongo(?:Network|NetworkTimeout|ServerSelection|NotConnected|TopologyClosed|PoolCleared|PoolClosed|WaitQueueTimeout|ClientClosed)Error|PoolCleared\w*|MongooseServerSelectionError|WriterQueueTimeout)$/
const UNREACHABLE_MESSAGE =
  /buffering timed out|ECONNREFUSED|ECONNRESET|connection (?:reset|refused|closed)|failed to connect to|database system is (?:starting up|shutting down|in recovery)|SQLITE_BUSY/i

/** Codes of a MongoDB server that is stopping, stepping down or not yet there (driver specification, retryable errors). */
const UNREACHABLE_CODES = [6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]

type Link = { cause?: unknown; code?: unknown; message?: unknown; name?: unknown }

/** Whether an error means that the database cannot be reached or cannot take more; undefined for any other. */
export const storageFault = (error: unknown): StorageFault | undefined => {
  for (let at = error as Link | undefined, depth = 0; at && depth < 5; at = at.cause as Link, depth += 1) {
    const text = `${String(at.code ?? '')} ${String(at.message ?? '')}`
    if (FULL.test(text)) return 'full'
    const isUnreachable =
      UNREACHABLE_NAME.test(String(at.name ?? '')) ||
      UNREACHABLE_MESSAGE.test(text) ||
      (typeof at.code === 'number' && UNREACHABLE_CODES.includes(at.code))
    if (isUnreachable) return 'unreachable'
  }
  return undefined
}

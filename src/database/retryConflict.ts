import { setTimeout as sleep } from 'node:timers/promises'

/** WriteConflict of MongoDB; servers that keep their data in PostgreSQL say it in its words. */
const WRITE_CONFLICT = 112
const CONFLICT_MESSAGE = /deadlock detected|could not serialize access|lock timeout|WriteConflict/i

const tries = 20
const longestPauseMs = 150

const isConflict = (error: unknown): boolean => {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return code === WRITE_CONFLICT || CONFLICT_MESSAGE.test(String(message ?? ''))
}

/** Does again what the database undid whole because another write got in its way. */
export const retryConflict = async <T>(write: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      if (attempt === tries || !isConflict(error)) throw error
      // Those who met must not meet again at the next try.
      await sleep(Math.min(attempt * 10, longestPauseMs) * (1 + Math.random()))
    }
  }
}

import { createHash } from 'node:crypto'

/** The id of a row that follows from what it is for, so that a repeat finds it made; either database takes it. */
export const keyedId = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 24)

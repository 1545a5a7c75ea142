import { randomUUID } from 'node:crypto'

import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'

/** An id in the form of the database in use. */
export const newId = (payload: Payload): string =>
  payload.db.name === 'mongoose' ? new ObjectId().toHexString() : randomUUID()

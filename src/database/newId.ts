import { ObjectId } from 'bson'

/** An id in the one form that both databases keep, so that data can move between them as it is. */
export const newId = (): string => new ObjectId().toHexString()

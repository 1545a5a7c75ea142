import { ObjectId } from 'bson'

/** Ids are ObjectIds in the database and text outside it; a text that is none finds nothing. */
export const mongoKey = (id: string): never => (ObjectId.isValid(id) ? new ObjectId(id) : id) as never

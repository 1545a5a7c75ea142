import type { DatabaseAdapter } from 'payload'

import { DomainError } from '../shared/domainError.ts'

/** Collections that people edit as content and that carry a rev. */
const EDITED = ['campaigns', 'council-minutes', 'exemplars', 'forms']

type UpdateOne = DatabaseAdapter['updateOne']

/**
 * Makes Payload's own save of a document that carries a `rev` a compare-and-set: it goes through only where the
 * stored rev is the one before. Without this a form saved late would put an old state back over a newer one.
 */
export const guardRevisions = (db: DatabaseAdapter): void => {
  const updateOne: UpdateOne = db.updateOne.bind(db)
  db.updateOne = async (args) => {
    const rev: unknown = args.data['rev']
    const id = 'id' in args ? args.id : undefined
    if (!EDITED.includes(args.collection) || typeof rev !== 'number' || id === undefined)
      return updateOne(args)
    const { id: _id, ...rest } = args as typeof args & { id: number | string }
    const where = { and: [{ id: { equals: id } }, { rev: { equals: rev - 1 } }] }
    const saved = (await updateOne({ ...rest, where } as unknown as Parameters<UpdateOne>[0])) as unknown
    if (saved) return saved as Awaited<ReturnType<UpdateOne>>
    throw new DomainError('STALE_REV', 409, {
      vi: 'Nội dung này vừa được người khác thay đổi. Hãy tải lại trang rồi thực hiện lại.',
      en: 'Somebody else has just changed this. Reload the page and try again.',
    })
  }
}

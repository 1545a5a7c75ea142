import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { fileKinds, namesUnder } from './keptFiles.ts'
import { keptCollections } from './keptCollections.ts'

/** Refuses a target that holds anything: a restore never mixes two systems. */
export const assertEmpty = async (payload: Payload): Promise<void> => {
  for (const { slug } of keptCollections(payload)) {
    const { totalDocs } = await payload.db.count({ collection: slug })
    if (totalDocs > 0) throw notEmpty(slug)
  }
  for (const { slug } of payload.config.globals) {
    const global = (await payload.db.findGlobal({ slug })) as { createdAt?: unknown } | null
    if (global?.createdAt) throw notEmpty(slug)
  }
  for (const { root } of fileKinds(payload).values())
    if ((await namesUnder(root)).length > 0) throw notEmpty(root)
}

const notEmpty = (what: string): DomainError =>
  new DomainError('TARGET_NOT_EMPTY', 409, {
    vi: `Nơi phục hồi đã có dữ liệu (${what}). Hãy đặt DATABASE_URI và DATA_DIR tới nơi còn trống rồi chạy lại.`,
    en: `The target already holds data (${what}). Point DATABASE_URI and DATA_DIR at an empty place and run it again.`,
  })

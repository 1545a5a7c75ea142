import type { Payload } from 'payload'

import type { WorkflowCollection } from '../services/dossiers/dossier.ts'
import { findSealed } from '../services/seal/findSealed.ts'
import { ownerMark } from '../ownerMark.ts'
import { sealedId } from '../workflow/seal/sealedId.ts'
import type { Entry } from './entry.ts'

/** Whose a row is that somebody keeps: an account – or, under a seal, what only its key can tell an account by. */
type Holder = { owner: null | string; user: null | string }

export const holderOf = async (payload: Payload, entry: Entry, user: string): Promise<Holder> => {
  if (user !== sealedId) return { owner: null, user }
  const account = await sealedAccount(payload, entry)
  return { owner: account === null ? null : ownerMark(account), user: null }
}

/** The account that `~sealed` stands for in a row of the outbox. */
export const sealedAccount = (
  payload: Payload,
  { subjectCollection, subjectId }: Pick<Entry, 'subjectCollection' | 'subjectId'>,
): Promise<null | string> =>
  findSealed(payload, { collection: subjectCollection as WorkflowCollection, id: subjectId })

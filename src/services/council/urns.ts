import { dossierStore } from '../../database/dossierStore.ts'
import { newId } from '../../database/newId.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { Payload } from 'payload'

import { sealUrn, unsealUrn, type Urn } from './sealUrn.ts'

export const urnName = (session: string, round: number): string => `${session}:${String(round)}`

/** An empty urn for a round; opening it again changes nothing. */
export const openUrn = async (payload: Payload, name: string): Promise<void> => {
  await dossierStore(payload).insertOnce('ballot-urns', {
    id: newId(),
    key: name,
    rev: 1,
    sealed: sealUrn(name, { ballots: [], voters: [] }),
    status: 'open',
  })
}

export type StoredUrn = { content: Urn; id: string; rev: number; status: string }

export const readUrn = async (payload: Payload, name: string): Promise<StoredUrn> => {
  const found = await payload.find({
    collection: 'ballot-urns',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { key: { equals: name } },
  })
  const urn = found.docs[0]
  if (!urn?.sealed) {
    throw new DomainError('VOTE_NOT_OPEN', 409, {
      vi: 'Phiên họp chưa mở bỏ phiếu.',
      en: 'Voting has not been opened in this session.',
    })
  }
  return {
    content: unsealUrn(name, urn.sealed),
    id: urn.id,
    rev: urn.rev ?? 0,
    status: urn.status ?? 'closed',
  }
}

/** Closes the urn for good and gives what is in it. Repeatable. */
export const closeUrn = async (payload: Payload, name: string): Promise<Urn> => {
  for (;;) {
    const urn = await readUrn(payload, name)
    if (urn.status === 'closed') return urn.content
    await dossierStore(payload).compareAndSet({
      collection: 'ballot-urns',
      id: urn.id,
      set: { rev: urn.rev + 1, status: 'closed' },
      where: { rev: urn.rev },
    })
  }
}

/** Once counted, the voters and their ballots are gone; the tally and the trackers stand in the session. */
export const emptyUrn = async (payload: Payload, name: string): Promise<void> => {
  const urn = await readUrn(payload, name)
  await dossierStore(payload).compareAndSet({
    collection: 'ballot-urns',
    id: urn.id,
    set: { rev: urn.rev + 1, sealed: sealUrn(name, { ballots: [], voters: [] }) },
    where: { rev: urn.rev, status: 'closed' },
  })
}

import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import type { Text } from '../../shared/text.ts'
import { matchesFacts } from '../../workflow/matchesFacts.ts'
import { sealedName } from '../../workflow/seal/sealedName.ts'
import type { Facts, WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { identityIn } from './findSealed.ts'
import type { Identity } from './sealIdentity.ts'
import { isSealedOwner } from './isSealedOwner.ts'

type Args = {
  actor: Person
  definition: WorkflowDefinition
  dossier: Dossier
  facts: Facts
  payload: Payload
}

export type ShownSeal = {
  /** The key of this system is not the one that it was closed with: told to those who would see the identity. */
  hasOtherKey: boolean
  /** Who began it, for those who have opened the seal and still may know. */
  identity: null | { email: string; id: string; name: string; unit: null | string }
  /** Whether whoever asks began it. */
  isMine: boolean
  name: Text
  /** Still a draft, whose answers decide; or for good. */
  state: 'draft' | 'kept'
}

/** How a dossier keeps secret who began it, as this person sees it. Null where it does not. */
export const readSeal = async ({
  actor,
  definition,
  dossier,
  facts,
  payload,
}: Args): Promise<null | ShownSeal> => {
  const seal = dossier.flow?.seal
  if (!seal) return null
  const mayKnow =
    seal.opened.includes(actor.id) &&
    facts.actor.id === actor.id &&
    matchesFacts(definition.sealed?.to ?? [], definition, instanceOf(dossier), facts)
  const known = mayKnow ? identityOrNull(dossier) : null
  return {
    hasOtherKey: mayKnow && known === null,
    identity: known ? await accountOf(payload, known.user) : null,
    isMine: isSealedOwner(dossier, actor.id),
    name: sealedName(definition, { seal }),
    state: seal.state,
  }
}

/** With the wrong key the rest of the dossier is read all the same. */
const identityOrNull = (dossier: Dossier): Identity | null => {
  try {
    return identityIn(dossier)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}

const accountOf = async (payload: Payload, id: string): Promise<ShownSeal['identity']> => {
  const user = await payload.findByID({
    collection: 'users',
    depth: 1,
    disableErrors: true,
    id,
    overrideAccess: true,
  })
  const unit = typeof user?.unit === 'object' ? (user.unit?.name ?? null) : null
  return { email: user?.email ?? '', id, name: user?.name ?? '', unit }
}

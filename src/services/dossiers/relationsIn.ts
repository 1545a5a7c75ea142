import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { tellersOf } from '../council/tellersOf.ts'
import { shadowOf } from '../../workflow/seal/shadowOf.ts'
import { creatorIn } from '../seal/creatorIn.ts'
import { isSealedOwner } from '../seal/isSealedOwner.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'

export type RelationTests = Record<string, (person: Person) => boolean>

/** What somebody is by having begun it. */
const creating = ['author', 'creator', 'preparer']

/** What somebody can be to this dossier. */
export const relationsIn = async (payload: Payload, dossier: Dossier): Promise<RelationTests> => {
  const creator = creatorIn(dossier)
  const unit = idOf(dossier['unit'])
  const nominee = idOf(dossier['person'])
  const council = await councilOf(payload, dossier)
  const tellers = tellersOf(dossier)
  const isCreator = (person: Person) => person.id === creator
  const isOwner = (person: Person) => isSealedOwner(dossier, person.id)
  return {
    author: isCreator,
    chair: (person) => council?.chair === person.id,
    creator: isCreator,
    member: (person) => council?.members.includes(person.id) ?? false,
    nominee: (person) => nominee !== null && person.person === nominee,
    'own-unit': (person) => unit !== null && person.unit === unit,
    preparer: isCreator,
    ...(dossier.flow?.seal
      ? Object.fromEntries(creating.map((relation) => [shadowOf(relation), isOwner]))
      : {}),
    'section-unit': (person) => person.unit !== null && (dossier.flow?.fillers ?? []).includes(person.unit),
    secretary: (person) => council?.secretary === person.id,
    teller: (person) => tellers.includes(person.id),
  }
}

export const relationsOf = (tests: RelationTests, person: Person): string[] =>
  Object.keys(tests).filter((relation) => tests[relation]?.(person))

const councilOf = async (payload: Payload, dossier: Dossier) => {
  const id = idOf(dossier['council'])
  if (!id) return null
  const council = await payload.findByID({ collection: 'councils', depth: 0, id, overrideAccess: true })
  return {
    chair: idOf(council.chair),
    members: (council.members as unknown[]).map((member) => idOf(member) ?? ''),
    secretary: idOf(council.secretary),
  }
}

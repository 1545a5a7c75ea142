import type { Payload, Where } from 'payload'

import { isId } from '../../database/isId.ts'
import type { RecordReference } from '../../forms/recordSource.ts'
import { referencesIn } from '../../forms/referencesIn.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import type { Problem } from '../../shared/problem.ts'
import { isReferable } from '../definitions/referableCollections.ts'
import { missingReference } from '../references/missingReference.ts'
import type { Person } from './actorOf.ts'

type Args = { actor: Person; after: Answers; before: Answers; definition: FormDefinition; payload: Payload }

/** A problem for each newly named record that is not there, does not fit the field's filter, or is not this person's to see. */
export const findReferenceProblems = async (args: Args): Promise<Problem[]> => {
  const { actor, after, before, definition, payload } = args
  const known = new Set(referencesIn(definition, before).map(keyOf))
  const named = referencesIn(definition, after).filter((reference) => !known.has(keyOf(reference)))
  if (named.length === 0) return []

  const user = await payload.findByID({ collection: 'users', depth: 0, id: actor.id, overrideAccess: true })
  const problems: Problem[] = []
  for (const reference of named) {
    if (!(await exists(payload, { ...user, collection: 'users' }, reference)))
      problems.push(missingReference('FIELD_REFERENCE', reference.path, reference.value))
  }
  return problems
}

const keyOf = ({ source, value }: RecordReference): string => `${JSON.stringify(source)}:${value}`

const exists = async (
  payload: Payload,
  user: unknown,
  { source, value }: RecordReference,
): Promise<boolean> => {
  const { collection, filter = [] } = source
  if (!isReferable(collection)) return false
  const key = source.value ?? 'id'
  if (key === 'id' && !isId(value)) return false
  const where: Where = {
    and: [{ [key]: { equals: value } }, ...filter.map(({ equals, field }) => ({ [field]: { equals } }))],
  }
  const { totalDocs } = await payload.count({
    collection,
    overrideAccess: false,
    user: user as never,
    where,
  })
  return totalDocs > 0
}

import type { Payload } from 'payload'

import { isId } from '../../database/isId.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Text } from '../../shared/text.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from './actorOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { workflowOf } from './workflowOf.ts'

type Args = {
  actor: Person
  collection: WorkflowCollection
  definition: WorkflowDefinition
  dossier: Dossier
  payload: Payload
}

/** A case that this dossier began; `case` is null before it is there, and for whoever may not read it. */
type Child = {
  case: null | { id: string; number: null | string; title: string }
  outcome: 'no' | 'yes' | null
  /** `failed`: it could not be begun. `left`: it is no longer waited for. */
  standing: 'failed' | 'left' | null
  stateLabel: null | Text
  unit: null | { id: string; name: string }
}

const most = 200

/** The cases that a dossier has begun, in that order, and how each has ended. */
export const readChildren = async (args: Args): Promise<Child[]> => {
  const { actor, collection, definition, dossier, payload } = args
  if (!beginsCases(definition)) return []
  const asked = { depth: 0, limit: most, pagination: false } as const
  const begun = await payload.find({
    ...asked,
    collection: 'outbox',
    overrideAccess: true,
    sort: 'createdAt',
    where: {
      and: [
        { subjectId: { equals: dossier.id } },
        { subjectCollection: { equals: collection } },
        { kind: { equals: 'case' } },
      ],
    },
  })
  if (begun.docs.length === 0) return []
  const first = await payload.find({
    ...asked,
    collection: 'history',
    overrideAccess: true,
    select: { commandKey: true, subjectId: true },
    where: { commandKey: { in: begun.docs.map(({ dedupeKey }) => `case:${dedupeKey ?? ''}`) } },
  })
  const ids = first.docs.map(({ subjectId }) => subjectId)
  const where = { id: { in: ids } }
  const cases = await payload.find({ ...asked, collection: 'cases', overrideAccess: true, where })
  const user = await payload.findByID({ collection: 'users', depth: 0, id: actor.id, overrideAccess: true })
  const readable = await payload.find({
    ...asked,
    collection: 'cases',
    overrideAccess: false,
    select: { title: true },
    user: { ...user, collection: 'users' },
    where,
  })
  const unitIds = begun.docs
    .map(({ payload: facts }) => unitOf(facts))
    .filter((id) => id !== null && isId(id))
  const units = await payload.find({
    ...asked,
    collection: 'units',
    overrideAccess: true,
    where: { id: { in: unitIds } },
  })
  return Promise.all(
    begun.docs.map(async ({ dedupeKey, payload: facts, status }): Promise<Child> => {
      const line = first.docs.find(({ commandKey }) => commandKey === `case:${dedupeKey ?? ''}`)
      const child = cases.docs.find(({ id }) => id === line?.subjectId)
      const state = child ? stateOf(await workflowOf(payload, child), child.state ?? '') : undefined
      const unit = units.docs.find(({ id }) => id === unitOf(facts))
      const isReadable = child !== undefined && readable.docs.some(({ id }) => id === child.id)
      return {
        case: isReadable ? { id: child.id, number: child.number ?? null, title: child.title ?? '' } : null,
        outcome: state?.kind === 'success' ? 'yes' : state?.kind === 'failure' ? 'no' : null,
        standing: standingOf(status, child as unknown as Dossier | undefined),
        stateLabel: state?.label ?? null,
        unit: unit ? { id: unit.id, name: unit.name } : null,
      }
    }),
  )
}

const standingOf = (status: null | string | undefined, child: Dossier | undefined): Child['standing'] => {
  if (!child && status === 'dead') return 'failed'
  const isLeft = child ? child.flow?.parent?.leftAt !== undefined : status === 'done'
  return isLeft ? 'left' : null
}

const unitOf = (facts: unknown): null | string => idOf((facts as { unit?: unknown } | null)?.unit)

const beginsCases = ({ states, transitions }: WorkflowDefinition): boolean =>
  states.some(({ children }) => children !== undefined) ||
  transitions.some(({ effects = [] }) => effects.some(({ kind }) => kind === 'case'))

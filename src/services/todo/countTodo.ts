import type { Payload, Where } from 'payload'

import type { Person } from '../dossiers/actorOf.ts'
import type { Delegator } from '../dossiers/delegatorsOf.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { collectionsOf } from './collectionsOf.ts'
import { ofPerson } from './ofPerson.ts'
import type { Reach } from './reachOf.ts'
import { soughtBy } from './soughtBy.ts'
import type { TodoQuery } from './todoQuery.ts'
import { type TodoView, todoViews } from './todoViews.ts'
import { whereOfView } from './whereOfView.ts'

type Args = {
  actor: Person
  lent: Delegator[]
  payload: Payload
  /** What the lists are narrowed down to. */
  query: Pick<TodoQuery, 'collection' | 'text'>
  reach: Reach
}

/** How much stands in each view, narrowed down as the lists are, and how many copies are still unread. */
export const countTodo = async (args: Args): Promise<Record<TodoView | 'unread', number>> => {
  const views = todoViews.map(
    async (view) =>
      [view, await total(args, (collection) => whereOfView({ ...args, collection, view }))] as const,
  )
  const unread = await total(args, (collection) => ofPerson('unread', args.actor.id, collection))
  const counts = Object.fromEntries([...(await Promise.all(views)), ['unread', unread]])
  return counts as Record<TodoView | 'unread', number>
}

type Condition = (collection: WorkflowCollection) => null | Where

const total = async ({ payload, query, reach }: Args, condition: Condition): Promise<number> => {
  const counts = await Promise.all(
    collectionsOf(query).map(async (collection) => {
      const [within, where] = [reach[collection], condition(collection)]
      if (!within || !where) return 0
      const counted = await payload.count({
        collection,
        overrideAccess: true,
        where: { and: [within, where, ...soughtBy(query)] },
      })
      return counted.totalDocs
    }),
  )
  return counts.reduce((sum, each) => sum + each, 0)
}

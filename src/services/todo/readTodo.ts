import type { PayloadRequest } from 'payload'

import type { Person } from '../dossiers/actorOf.ts'
import { delegatorsOf } from '../dossiers/delegatorsOf.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { aboutOf } from './aboutOf.ts'
import { collectionsOf } from './collectionsOf.ts'
import { countTodo } from './countTodo.ts'
import { findInReach } from './findInReach.ts'
import { reachOf } from './reachOf.ts'
import { soughtBy } from './soughtBy.ts'
import { todoItem, type TodoItem } from './todoItem.ts'
import type { TodoQuery } from './todoQuery.ts'
import { whereOfView } from './whereOfView.ts'

type Args = { actor: Person; query: TodoQuery; req: PayloadRequest }

export type Todo = {
  counts: Awaited<ReturnType<typeof countTodo>>
  docs: TodoItem[]
  limit: number
  page: number
  totalDocs: number
  view: TodoQuery['view']
}

/** One page of a to-do list, the most pressing first, read with no more rights than the person's own; and how long every list is. */
export const readTodo = async ({ actor, query, req }: Args): Promise<Todo> => {
  const { limit, page, view } = query
  const { payload } = req
  const lent = await delegatorsOf(payload, actor.id)
  const reach = await reachOf(req)
  const sources = await Promise.all(
    collectionsOf(query).map(async (each) => {
      const within = reach[each]
      const where = whereOfView({ actor, collection: each, lent, view })
      if (!within || !where) return { dossiers: [], total: 0 }
      const all = { and: [within, where, ...soughtBy(query)] }
      return findInReach({ collection: each, limit: page * limit, payload, where: all })
    }),
  )
  const found = sources.flatMap(({ dossiers }) => dossiers).sort(byUrgency)
  const chosen = found.slice((page - 1) * limit, page * limit)
  const about = await aboutOf(payload, chosen)
  return {
    counts: await countTodo({ actor, lent, payload, query, reach }),
    docs: await Promise.all(
      chosen.map((each) =>
        todoItem({ about: about.get(each.dossier.id) ?? null, actor, lent, payload, ...each }),
      ),
    ),
    limit,
    page,
    totalDocs: sources.reduce((sum, { total }) => sum + total, 0),
    view,
  }
}

type Found = { collection: WorkflowCollection; dossier: { dueAt?: null | string; id: string } }

/** What has a deadline before what has none; the same deadline in a steady order. */
const byUrgency = (a: Found, b: Found): number => {
  const [first, second] = [a.dossier.dueAt ?? '9', b.dossier.dueAt ?? '9']
  if (first !== second) return first < second ? -1 : 1
  return a.dossier.id < b.dossier.id ? -1 : 1
}

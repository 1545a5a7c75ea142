import type { DirectoryPerson } from '../flowTypes.ts'
import type { Assignment } from '../stateTypes.ts'
import { candidatesOf, type AssignmentFacts } from './candidatesOf.ts'

type Order = (a: DirectoryPerson, b: DirectoryPerson) => number

const byId: Order = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const byWait =
  (turns: Record<string, number>): Order =>
  (a, b) =>
    (turns[a.id] ?? 0) - (turns[b.id] ?? 0) || byId(a, b)

const pickOne = (ids: string[], people: DirectoryPerson[], order: Order): string[] =>
  people
    .filter(({ id }) => ids.includes(id))
    .sort(order)
    .slice(0, 1)
    .map(({ id }) => id)

/**
 * The people who get the work. Round robin gives it to whoever has waited longest for work of this `step`, least loaded
 * to whoever has least to do and of those to whoever has waited longest; ties go by id, so that the same facts always
 * give the same person. Empty when nobody is
 * eligible, also after the role that was to step in.
 */
export const assign = (
  { mode = 'all', nobody, to }: Assignment,
  facts: AssignmentFacts,
  step: string,
): string[] => {
  const named = candidatesOf(to, facts)
  const isRole = typeof nobody === 'object' && 'role' in nobody
  const ids = named.length === 0 && isRole ? candidatesOf([{ kind: 'who', role: nobody.role }], facts) : named
  const { people, turns } = facts.directory
  const longest = byWait(turns?.[step] ?? {})
  if (mode === 'leastLoaded') return pickOne(ids, people, (a, b) => a.load - b.load || longest(a, b))
  if (mode === 'roundRobin') return pickOne(ids, people, longest)
  return ids
}

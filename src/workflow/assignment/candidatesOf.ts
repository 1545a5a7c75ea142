import { matchesWho } from '../matchesWho.ts'
import type { Directory, Flow } from '../flowTypes.ts'
import type { AssigneeSource } from '../stateTypes.ts'

export type AssignmentFacts = { answers: Record<string, unknown>; directory: Directory; flow: Flow }

const maxLevels = 20

/** Heads from a unit upwards, nearest first; a unit above itself does not hang the search. */
const headsAbove = ({ unit, units }: Directory, from: number, levels: number): string[] => {
  const heads: string[] = []
  let current = units.find(({ id }) => id === unit)
  for (let level = 0; current !== undefined && level < Math.min(from + levels, maxLevels); level += 1) {
    if (level >= from) heads.push(...current.heads)
    const { parent }: { parent: null | string } = current
    current = units.find(({ id }) => id === parent)
  }
  return heads
}

const namedIn = (value: unknown): string[] => {
  const list = Array.isArray(value) ? value : [value]
  return list.filter((item): item is string => typeof item === 'string')
}

const idsOf = (source: AssigneeSource, { answers, directory, flow }: AssignmentFacts): string[] => {
  switch (source.kind) {
    case 'doer':
      return flow.doers[source.action] ?? []
    case 'field': {
      const named = Object.hasOwn(answers, source.field) ? namedIn(answers[source.field]) : []
      return named.flatMap((name) => [
        ...directory.people.filter(({ id, record }) => id === name || record === name).map(({ id }) => id),
        ...directory.units.filter(({ id }) => id === name).flatMap(({ heads }) => heads),
      ])
    }
    case 'group':
      return directory.groups[source.group] ?? []
    case 'headOf':
      return directory.units.find(({ key }) => key === source.unit)?.heads ?? []
    case 'heads':
      return headsAbove(directory, 0, source.levels)
    case 'parentHead':
      return headsAbove(directory, 1, 1)
    case 'person':
      return [source.user]
    case 'unitHead':
      return headsAbove(directory, 0, 1)
    case 'who':
      return directory.people
        .filter(({ relations, roles }) => matchesWho([source], roles, relations))
        .map(({ id }) => id)
  }
}

/** Everybody whom the sources name and who is in the staff list, once, in the order of the sources. */
export const candidatesOf = (sources: AssigneeSource[], facts: AssignmentFacts): string[] => {
  const active = new Set(facts.directory.people.map(({ id }) => id))
  return [...new Set(sources.flatMap((source) => idsOf(source, facts)))].filter((id) => active.has(id))
}

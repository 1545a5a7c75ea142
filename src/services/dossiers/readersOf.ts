import type { Flow } from '../../workflow/flowTypes.ts'

/**
 * Who was given a dossier to work on or to know – people, and units that fill in a section – as words that access rules
 * look up. Words, not bare ids: on MongoDB Payload looks for what could be an id by equality, whatever the operator.
 */
export const readersOf = (flow: Flow): string => {
  const people = [
    ...flow.assignees,
    ...flow.tokens.flatMap(({ assignees }) => assignees),
    ...flow.watchers,
    ...flow.copies.map(({ user }) => user),
    ...Object.values(flow.doers).flat(),
  ]
  const units = (flow.fillers ?? []).map((id) => `unit:${id}`)
  return [...new Set(people.map((id) => `user:${id}`)), ...units].join(' ')
}

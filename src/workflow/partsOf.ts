import { turnNow } from './relationsNow.ts'
import { stateOf } from './stateOf.ts'
import type { Instance, WorkflowDefinition } from './types.ts'
import { unitsToFill } from './unitsToFill.ts'

export type Part = 'copy' | 'fill' | 'pool' | 'turn' | 'unread' | 'watch'

/**
 * What part each person has in a dossier now, as words `part:id` that a list can be searched by.
 * `turn`: it waits for them; `pool`: for whoever of them claims it; `watch`: they follow it; `copy`: it was sent to
 * them for information; `unread`: and they have not said yet that they know; `fill`: this unit has a section to fill in.
 */
export const partsOf = (definition: WorkflowDefinition, instance: Instance): string[] => {
  const { flow, state } = instance
  const isPool = flow.holder === null && stateOf(definition, state)?.assign?.mode === 'pool'
  const words = [
    ...turnNow(definition, instance).map((id) => partWord(isPool ? 'pool' : 'turn', id)),
    ...unitsToFill(definition, instance).map((unit) => partWord('fill', unit)),
    ...flow.watchers.map((id) => partWord('watch', id)),
    ...flow.copies.map(({ user }) => partWord('copy', user)),
    ...flow.copies.filter(({ readAt }) => readAt === null).map(({ user }) => partWord('unread', user)),
  ]
  return [...new Set(words)]
}

const partWord = (part: Part, id: string): string => `${part}:${id}`

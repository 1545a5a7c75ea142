import { askedNow } from './approval/askedNow.ts'
import { isUnclaimed } from './approval/branchPool.ts'
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
  const { flow } = instance
  const words = [
    ...workOf(definition, instance),
    ...unitsToFill(definition, instance).map((unit) => partWord('fill', unit)),
    ...flow.watchers.map((id) => partWord('watch', id)),
    ...flow.copies.map(({ user }) => partWord('copy', user)),
    ...flow.copies.filter(({ readAt }) => readAt === null).map(({ user }) => partWord('unread', user)),
  ]
  return [...new Set(words)]
}

/** What waits for people, branch by branch where there are any. */
const workOf = (definition: WorkflowDefinition, instance: Instance): string[] => {
  const { flow } = instance
  const state = stateOf(definition, instance.state)
  if (flow.holder === null && flow.tokens.length > 0) {
    return flow.tokens.flatMap((token) => {
      const part = isUnclaimed(state, token) ? 'pool' : 'turn'
      return askedNow(state, token).map((id) => partWord(part, id))
    })
  }
  const isPool = flow.holder === null && state?.assign?.mode === 'pool'
  return turnNow(definition, instance).map((id) => partWord(isPool ? 'pool' : 'turn', id))
}

const partWord = (part: Part, id: string): string => `${part}:${id}`

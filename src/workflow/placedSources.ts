import { expressionsOfState } from './expressionsOfState.ts'
import type { EffectDefinition, WorkflowDefinition } from './types.ts'

type Placed = { path: string; source: string }

/** Every FEEL source of a workflow, with its place. */
export const placedSources = ({ restricted, sealed, states, transitions }: WorkflowDefinition): Placed[] => [
  ...transitions.flatMap(({ when = [] }, index) =>
    when.map(({ expression }, at) => ({
      path: `transitions.${String(index)}.when.${String(at)}.expression`,
      source: expression,
    })),
  ),
  ...(restricted?.when === undefined ? [] : [{ path: 'restricted.when', source: restricted.when }]),
  ...(sealed?.when === undefined ? [] : [{ path: 'sealed.when', source: sealed.when }]),
  ...states.flatMap((state, index) =>
    expressionsOfState(state).map(({ path, source }) => ({
      path: `states.${String(index)}.${path}`,
      source,
    })),
  ),
  ...transitions.flatMap(({ effects = [] }, index) =>
    effects.flatMap((effect, at) =>
      sourcesOf(effect).map(({ part, source }) => ({
        path: `transitions.${String(index)}.effects.${String(at)}.${part}`,
        source,
      })),
    ),
  ),
]

const sourcesOf = (effect: EffectDefinition): { part: string; source: string }[] => {
  if (effect.kind === 'act') {
    return effect.when === undefined ? [] : [{ part: 'when', source: effect.when }]
  }
  if (effect.kind === 'set') return [{ part: 'expression', source: effect.expression }]
  if (effect.kind === 'record') {
    return Object.entries(effect.values).map(([key, source]) => ({ part: `values.${key}`, source }))
  }
  if (effect.kind !== 'publish') return []
  return (['title', 'summary', 'body'] as const).flatMap((part) => {
    const source = effect[part]
    return source === undefined ? [] : [{ part, source }]
  })
}

import { expressionsOfState } from '../expressionsOfState.ts'
import type { WorkflowDefinition } from '../types.ts'

/** Every FEEL source of a workflow. */
export const expressionsOfWorkflow = ({
  restricted,
  sealed,
  states,
  transitions,
}: WorkflowDefinition): string[] => [
  ...[restricted?.when ?? [], sealed?.when ?? []].flat(),
  ...states.flatMap((state) => expressionsOfState(state).map(({ source }) => source)),
  ...transitions.flatMap(({ effects = [], when = [] }) => [
    ...when.map(({ expression }) => expression),
    ...effects.flatMap((effect) =>
      effect.kind === 'set'
        ? [effect.expression]
        : effect.kind === 'record'
          ? Object.values(effect.values)
          : effect.kind === 'publish'
            ? [effect.title, effect.summary ?? [], effect.body ?? []].flat()
            : effect.kind === 'act'
              ? [effect.when ?? []].flat()
              : [],
    ),
  ]),
]

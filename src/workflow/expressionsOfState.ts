import { daySources } from './timers/daySources.ts'
import type { StateDefinition } from './types.ts'

/** Every FEEL source of a state, with its place in it. */
export const expressionsOfState = (state: StateDefinition): { path: string; source: string }[] => [
  ...(state.children ? [{ path: 'children.over', source: state.children.over }] : []),
  ...(state.parallel?.branches ?? []).flatMap(({ when }, at) =>
    when === undefined ? [] : [{ path: `parallel.branches.${String(at)}.when`, source: when }],
  ),
  ...daySources(state).map(({ path, source }) => ({ path, source })),
]

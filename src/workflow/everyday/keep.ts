import type { Flow } from '../flowTypes.ts'
import type { EffectDefinition, Instance, Passage } from '../types.ts'
import type { EverydayAction } from './everydayAction.ts'

type Kept = {
  action: Pick<EverydayAction, 'label'> & { name: string }
  effects?: EffectDefinition[]
  isLight?: boolean
}

/**
 * A passage that stays in the state and changes only what the engine keeps beside it. A light one makes no open page
 * stale: it takes nothing away from what anybody could do.
 */
export const keep = (
  instance: Instance,
  flow: Partial<Flow>,
  { action, effects = [], isLight = false }: Kept,
): Passage => {
  const rev = instance.rev + 1
  const since = instance.flow.rev === instance.rev ? instance.flow.since : instance.rev
  return {
    effects,
    next: { ...instance, flow: { ...instance.flow, ...flow, rev, since: isLight ? since : rev }, rev },
    ok: true,
    path: [],
    transition: { action: action.name, label: action.label },
  }
}

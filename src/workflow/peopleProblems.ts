import type { Problem } from '../shared/problem.ts'
import type { AssigneeSource, Assignment } from './stateTypes.ts'
import type { EffectDefinition, Recipient, StateDefinition, Who, WorkflowDefinition } from './types.ts'

type Named = { kind: 'group' | 'relation' | 'role'; name: string; path: string }

const ofWho = (who: Who | Recipient, path: string): Named[] => {
  if (typeof who === 'string') return []
  const { relation, role } = who as Who
  return [
    ...(role === undefined ? [] : [{ kind: 'role' as const, name: role, path: `${path}.role` }]),
    ...(relation === undefined
      ? []
      : [{ kind: 'relation' as const, name: relation, path: `${path}.relation` }]),
  ]
}

const ofList = (list: Who[], path: string): Named[] =>
  list.flatMap((who, at) => ofWho(who, `${path}.${String(at)}`))

const ofSource = (source: AssigneeSource, path: string): Named[] => {
  if (source.kind === 'who') return ofWho(source, path)
  return source.kind === 'group' ? [{ kind: 'group', name: source.group, path: `${path}.group` }] : []
}

const ofAssignment = (assign: Assignment | undefined, path: string): Named[] => {
  if (assign === undefined) return []
  const { nobody, to } = assign
  return [
    ...to.flatMap((source, at) => ofSource(source, `${path}.to.${String(at)}`)),
    ...(typeof nobody === 'object' && 'role' in nobody ? ofWho(nobody, `${path}.nobody`) : []),
  ]
}

const ofState = (state: StateDefinition, path: string): Named[] => [
  ...ofList(state.turn, `${path}.turn`),
  ...ofList(state.write ?? [], `${path}.write`),
  ...(state.fields ?? []).flatMap(({ who = [] }, at) => ofList(who, `${path}.fields.${String(at)}.who`)),
  ...ofAssignment(state.assign, `${path}.assign`),
  ...(state.parallel?.branches ?? []).flatMap(({ steps }, at) =>
    steps.flatMap(({ assign }, step) =>
      ofAssignment(assign, `${path}.parallel.branches.${String(at)}.steps.${String(step)}.assign`),
    ),
  ),
  ...(state.timers ?? []).flatMap(({ then }, at) =>
    then.do === 'remind' ? ofWho(then.to, `${path}.timers.${String(at)}.then.to`) : [],
  ),
]

const ofEffect = (effect: EffectDefinition, path: string): Named[] =>
  effect.kind === 'mail' || effect.kind === 'notify' ? ofWho(effect.to, `${path}.to`) : []

const namesOf = ({ managers = [], restricted, sealed, states, transitions }: WorkflowDefinition): Named[] => [
  ...ofList(managers, 'managers'),
  ...ofList(restricted?.to ?? [], 'restricted.to'),
  ...ofList(sealed?.to ?? [], 'sealed.to'),
  ...states.flatMap((state, index) => ofState(state, `states.${String(index)}`)),
  ...transitions.flatMap(({ by, effects = [], not = [] }, index) => {
    const path = `transitions.${String(index)}`
    return [
      ...ofList(by, `${path}.by`),
      ...not.map((name, at) => ({ kind: 'relation' as const, name, path: `${path}.not.${String(at)}` })),
      ...effects.flatMap((effect, at) => ofEffect(effect, `${path}.effects.${String(at)}`)),
    ]
  }),
]

const words = {
  group: { code: 'UNKNOWN_GROUP', vi: 'nhóm', en: 'group' },
  relation: { code: 'UNKNOWN_RELATION', vi: 'quan hệ', en: 'relation' },
  role: { code: 'UNKNOWN_ROLE', vi: 'vai trò', en: 'role' },
}

/** Roles, relations and groups a definition names that the system does not have. `assignee` the engine knows itself. */
export const peopleProblems = (
  definition: WorkflowDefinition,
  known: { groups?: string[]; relations: string[]; roles: string[] },
): Problem[] => {
  const names = {
    group: known.groups ?? [],
    relation: [...known.relations, 'assignee'],
    role: known.roles,
  }
  return namesOf(definition)
    .filter(({ kind, name }) => !names[kind].includes(name))
    .map(({ kind, name, path }) => {
      const { code, en, vi } = words[kind]
      return {
        code,
        message: {
          vi: `Hệ thống không có hoặc không còn ${vi} “${name}”; hãy chọn ${vi} khác.`,
          en: `The system has no ${en} “${name}” (any more); choose another.`,
        },
        path,
      }
    })
}

import type { Problem } from '../shared/problem.ts'
import type { WorkflowDefinition } from './types.ts'

type Named = { kind: 'relation' | 'role'; name: string; path: string }

const namesOf = ({ states, transitions }: WorkflowDefinition): Named[] => {
  const split = (who: { relation?: string; role?: string }, path: string): Named[] => [
    ...(who.role === undefined ? [] : [{ kind: 'role' as const, name: who.role, path: `${path}.role` }]),
    ...(who.relation === undefined
      ? []
      : [{ kind: 'relation' as const, name: who.relation, path: `${path}.relation` }]),
  ]
  return [
    ...states.flatMap(({ turn, write = [] }, index) => [
      ...turn.flatMap((who, at) => split(who, `states.${String(index)}.turn.${String(at)}`)),
      ...write.flatMap((who, at) => split(who, `states.${String(index)}.write.${String(at)}`)),
    ]),
    ...transitions.flatMap(({ by, effects = [], not = [] }, index) => [
      ...by.flatMap((who, at) => split(who, `transitions.${String(index)}.by.${String(at)}`)),
      ...not.map((name, at) => ({
        kind: 'relation' as const,
        name,
        path: `transitions.${String(index)}.not.${String(at)}`,
      })),
      ...effects.flatMap((effect, at) =>
        effect.kind === 'mail' && typeof effect.to === 'object'
          ? split(effect.to, `transitions.${String(index)}.effects.${String(at)}.to`)
          : [],
      ),
    ]),
  ]
}

/** Roles and relations a definition names that the system does not have. */
export const peopleProblems = (
  definition: WorkflowDefinition,
  known: { relations: string[]; roles: string[] },
): Problem[] =>
  namesOf(definition)
    .filter(({ kind, name }) => !(kind === 'role' ? known.roles : known.relations).includes(name))
    .map(({ kind, name, path }) =>
      kind === 'role'
        ? {
            code: 'UNKNOWN_ROLE',
            message: {
              vi: `Không có vai trò “${name}”; hãy chọn một trong: ${known.roles.join(', ')}.`,
              en: `There is no role “${name}”; choose one of: ${known.roles.join(', ')}.`,
            },
            path,
          }
        : {
            code: 'UNKNOWN_RELATION',
            message: {
              vi: `Không có quan hệ “${name}”; hãy chọn một trong: ${known.relations.join(', ')}.`,
              en: `There is no relation “${name}”; choose one of: ${known.relations.join(', ')}.`,
            },
            path,
          },
    )

import type {
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../../src/workflow/types.ts'
import type { Spec, StateSpec } from './referenceModel.ts'

const text = { vi: 'Chữ', en: 'Word' }
const status = { kind: 'mail', template: 'status', to: 'creator' } as const

const persons = (ids: string[]) => ids.map((user) => ({ kind: 'person' as const, user }))
const joins = { all: 'all', any: 'any', half: { percent: 50 }, two: { atLeast: 2 } } as const

const stateOf = (spec: StateSpec): StateDefinition => ({
  key: spec.key,
  kind: spec.key === 's0' ? 'initial' : spec.key === 'end' ? 'success' : 'active',
  label: text,
  phase: text,
  turn: [],
  ...(spec.pool === undefined ? {} : { assign: { mode: 'pool', to: [{ kind: 'who', role: spec.pool }] } }),
  ...(spec.vote === undefined
    ? {}
    : {
        approval: {
          abstain: spec.vote.abstain,
          endsEarly: spec.vote.early,
          no: `no-${spec.key}`,
          percent: spec.vote.percent,
          rule: spec.vote.rule,
          yes: `yes-${spec.key}`,
        },
        assign: { to: persons(spec.vote.voters) },
      }),
  ...(spec.fork === undefined
    ? {}
    : {
        parallel: {
          branches: spec.fork.branches.map((voters, at) => ({
            key: `b${String(at)}`,
            label: text,
            steps: [
              {
                assign: {
                  to: persons(voters),
                  ...(spec.fork?.pools[at] === true ? { mode: 'pool' as const } : {}),
                },
                key: 'one',
                label: text,
              },
            ],
          })),
          endsEarly: spec.fork.early,
          join: joins[spec.fork.need],
          no: `no-${spec.key}`,
          yes: `yes-${spec.key}`,
        },
      }),
  timers: spec.timers.map(({ after, move }, at) => ({
    at: { from: 'entry', workingDays: after },
    key: `t${String(at)}`,
    then:
      move === null
        ? { do: 'remind', template: 'turn', to: 'creator' }
        : { action: `clock-${spec.key}-${String(at)}`, do: 'move' },
  })),
})

const step = (
  action: string,
  from: string,
  to: string,
  given: Partial<TransitionDefinition>,
): TransitionDefinition => ({
  action,
  by: [],
  comment: 'optional',
  effects: [status],
  from: [from],
  label: text,
  to,
  ...given,
})

/** The same procedure as the engine reads it. */
export const definitionOfSpec = ({ states }: Spec): WorkflowDefinition => ({
  formatVersion: 1,
  initial: 's0',
  key: 'generated',
  name: text,
  states: states.map(stateOf),
  transitions: states.flatMap(({ fork, key, steps, timers, vote }) => [
    ...steps.map(({ action, role, to }) =>
      step(action, key, to, { by: [role === 'turn' ? { relation: 'assignee' } : { role }] }),
    ),
    ...[vote ?? fork].flatMap((end) =>
      end
        ? [
            step(`yes-${key}`, key, end.yes, { system: true }),
            step(`no-${key}`, key, end.no, { system: true }),
          ]
        : [],
    ),
    ...timers.flatMap(({ move }, at) =>
      move === null ? [] : [step(`clock-${key}-${String(at)}`, key, move, { system: true })],
    ),
  ]),
})

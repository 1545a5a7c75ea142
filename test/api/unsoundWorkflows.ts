import type { WorkflowDefinition } from '../../src/workflow/types.ts'

export type Spoil = (definition: WorkflowDefinition) => unknown

const label = { en: 'Round', vi: 'Vòng lặp' }
const turn = { by: [{ role: 'standing-officer' }], comment: 'optional', label } as const

/** What may be drawn, and not be published. */
export const unsoundWorkflows: [string, Spoil, RegExp][] = [
  [
    'a loop with no way out',
    ({ states, transitions, ...rest }) => ({
      ...rest,
      states: [
        ...states,
        ...['vong-a', 'vong-b'].map((key) => ({
          key,
          kind: 'active',
          label,
          phase: label,
          turn: [{ role: 'standing-officer' }],
        })),
      ],
      transitions: [
        ...transitions,
        { ...turn, action: 'vaoVong', from: [rest.initial], to: 'vong-a' },
        { ...turn, action: 'diVong', from: ['vong-a'], to: 'vong-b' },
        { ...turn, action: 'veVong', from: ['vong-b'], to: 'vong-a' },
      ],
    }),
    /(?:states|transitions)\.\d+/,
  ],
  [
    'a role that there is not',
    ({ transitions, ...rest }) => ({
      ...rest,
      transitions: transitions.map((each, place) =>
        place === 0 ? { ...each, by: [{ role: 'truong-ban' }] } : each,
      ),
    }),
    /transitions\.0\.by/,
  ],
  [
    'a mail template that there is not',
    ({ transitions, ...rest }) => ({
      ...rest,
      transitions: transitions.map((each, place) =>
        place === 0 ? { ...each, effects: [{ kind: 'mail', template: 'khong-co', to: 'assignees' }] } : each,
      ),
    }),
    /transitions\.0\.effects/,
  ],
]

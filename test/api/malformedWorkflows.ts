import type { Spoil } from './unsoundWorkflows.ts'

/** What no designer may save, not even as a draft. */
export const malformedWorkflows: [string, Spoil, string][] = [
  ['nothing', () => null, 'DEFINITION_INVALID'],
  ['text', () => '{}', 'DEFINITION_INVALID'],
  ['an empty object', () => ({}), 'DEFINITION_INVALID formatVersion'],
  ['a newer format', (each) => ({ ...each, formatVersion: 2 }), 'FORMAT_TOO_NEW formatVersion'],
  [
    '101 states',
    ({ states, ...rest }) => ({
      ...rest,
      states: Array.from({ length: 101 }, (_, place) => ({ ...states[0], key: `s${String(place)}` })),
    }),
    'DEFINITION_TOO_LARGE states',
  ],
  [
    '401 transitions',
    ({ transitions, ...rest }) => ({
      ...rest,
      transitions: Array.from({ length: 401 }, () => transitions[0]),
    }),
    'DEFINITION_TOO_LARGE transitions',
  ],
  ['a member that there is not', (each) => ({ ...each, script: 'x' }), 'DEFINITION_INVALID'],
  ['a way to nowhere', (each) => ({ ...each, initial: 'nowhere' }), 'UNKNOWN_STATE initial'],
]

import type { StateDefinition } from '../types.ts'
import { dayKey } from './dayKey.ts'

/** The FEEL sources of the days that a state counts from, with their place in it and the name that their day is kept by. */
export const daySources = ({
  deadline,
  timers = [],
}: Pick<StateDefinition, 'deadline' | 'timers'>): { key: string; path: string; source: string }[] => [
  ...(deadline?.until === undefined
    ? []
    : [{ key: dayKey(), path: 'deadline.until', source: deadline.until }]),
  ...timers.flatMap(({ at, key }, index) =>
    at.from === 'day' ? [{ key: dayKey(key), path: `timers.${String(index)}.at.day`, source: at.day }] : [],
  ),
]

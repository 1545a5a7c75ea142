/** The name of a timer's day among those that the expressions of a state gave; that of its deadline without a timer. */
export const dayKey = (timer?: string): string => (timer === undefined ? 'deadline' : `timer:${timer}`)

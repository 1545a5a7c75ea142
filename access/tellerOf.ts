import type { Where } from 'payload'

/** What the votes of are counted by this person; `path` leads from the document to its session. */
export const tellerOf = (user: number | string, path = ''): Where => ({
  or: [{ [`${path}firstTeller`]: { equals: user } }, { [`${path}secondTeller`]: { equals: user } }],
})

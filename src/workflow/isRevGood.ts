import type { Instance } from './types.ts'

/**
 * Whether what somebody decided on the page as they saw it still holds: nothing was written since, or only what leaves
 * the page as good as it was – a reminder, a comment.
 */
export const isRevGood = (rev: number, { flow, rev: present }: Instance): boolean =>
  rev === present || (flow.rev === present && rev >= flow.since && rev < present)

/**
 * Whether a delegation is for this procedure or step: `list` is what it was limited to, and an empty one stands for
 * everything; so does asking for nothing in particular.
 */
export const delegationCovers = (list: unknown, wanted: string | undefined): boolean =>
  wanted === undefined || !Array.isArray(list) || list.length === 0 || list.includes(wanted)

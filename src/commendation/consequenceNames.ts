/** What a workflow may name under `run`: consequences of a step for other records of the office. */
export const consequenceNames = [
  'awardLines',
  'publishExemplar',
  'recordAchievement',
  'revokeLines',
  'settleVote',
  'strikeAchievement',
] as const

export type ConsequenceName = (typeof consequenceNames)[number]

import type { RulePack } from './rulePackSchema.ts'

/** How many members count as the base of a line: recused ones stay in it unless the pack says otherwise. */
export const votingBaseOf = (members: number, recused: number, rulePack: Pick<RulePack, 'voting'>): number =>
  rulePack.voting.recusal === 'out-of-base' ? members - recused : members

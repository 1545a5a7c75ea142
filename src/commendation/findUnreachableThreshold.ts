import type { Problem } from '../shared/problem.ts'
import type { RulePack } from './rulePackSchema.ts'
import { thresholdFor } from './thresholdFor.ts'
import { votingBaseOf } from './votingBaseOf.ts'

export type ReachArgs = {
  awardCode: string
  line: string
  members: number
  recused: number
  rulePack: RulePack
}

/**
 * The early warning for the chair: with these members standing aside the award cannot reach its
 * threshold even if everybody else agrees (9 members, 90 %, one recused: 8/9 is not enough).
 */
export const findUnreachableThreshold = ({
  awardCode,
  line,
  members,
  recused,
  rulePack,
}: ReachArgs): Problem[] => {
  const base = votingBaseOf(members, recused, rulePack)
  const possible = members - recused
  const percent = thresholdFor(rulePack, awardCode)
  if (base >= 1 && 100 * possible >= percent * base) return []
  return [
    {
      code: 'THRESHOLD_UNREACHABLE',
      message: {
        vi: `Có ${String(recused)} thành viên không tham gia bỏ phiếu nên tối đa chỉ đạt ${String(possible)}/${String(base)} phiếu, không thể đạt ${String(percent)} %; đề nghị Chủ tịch Hội đồng quyết định cách xử lý trước khi bỏ phiếu.`,
        en: `${String(recused)} member(s) stand aside, so at most ${String(possible)}/${String(base)} can agree, below ${String(percent)} %; the chair should settle this before the vote.`,
      },
      path: line,
    },
  ]
}

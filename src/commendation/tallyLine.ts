import { DomainError } from '../shared/domainError.ts'
import type { Text } from '../shared/text.ts'
import { percentText } from './percentText.ts'

export type TallyArgs = {
  abstain: number
  /** Cited in the explanation, e.g. the pack's `voting.thresholdBasis`. */
  legalBasis?: string
  /** All members in the base, present or not. */
  members: number
  no: number
  thresholdPercent: number
  yes: number
}

export type TallyResult = {
  abstain: number
  explanation: Text
  members: number
  no: number
  /** Members of the base without a ballot. */
  notVoted: number
  result: 'notPassed' | 'passed'
  thresholdPercent: number
  yes: number
}

/**
 * Counts one agenda line: passed when `100·yes ≥ threshold·members`, in whole numbers only.
 * The base is all members, not those present (Nghị định 152/2025/NĐ-CP, as set in the rule pack).
 * @throws DomainError TALLY_IMPOSSIBLE (422) when the counts cannot belong to this council.
 */
export const tallyLine = (args: TallyArgs): TallyResult => {
  const { abstain, legalBasis, members, no, thresholdPercent, yes } = args
  assertPossible(args)
  const passed = 100 * yes >= thresholdPercent * members
  const share = percentText(yes, members)
  const count = `${String(yes)}/${String(members)}`
  const percent = String(thresholdPercent)
  const basis = legalBasis ? ` (${legalBasis})` : ''
  return {
    abstain,
    explanation: {
      vi: `${count} phiếu đồng ý = ${share} %, cần ≥ ${percent} %${basis}: ${passed ? 'đạt' : 'không đạt'}.`,
      en: `${count} votes in favour = ${share.replace(',', '.')} %, needed ≥ ${percent} %${basis}: ${passed ? 'passed' : 'not passed'}.`,
    },
    members,
    no,
    notVoted: members - yes - no - abstain,
    result: passed ? 'passed' : 'notPassed',
    thresholdPercent,
    yes,
  }
}

const assertPossible = ({ abstain, members, no, thresholdPercent, yes }: TallyArgs): void => {
  const counts = [yes, no, abstain]
  const areCounts = counts.every((count) => Number.isSafeInteger(count) && count >= 0)
  const isBase = Number.isSafeInteger(members) && members >= 1
  const isThreshold =
    Number.isSafeInteger(thresholdPercent) && thresholdPercent >= 1 && thresholdPercent <= 100
  if (areCounts && isBase && isThreshold && yes + no + abstain <= members) return
  throw new DomainError('TALLY_IMPOSSIBLE', 422, {
    vi: `Số phiếu không hợp lệ: ${counts.join(' + ')} phiếu trên ${String(members)} thành viên; đề nghị kiểm tra lại danh sách và số phiếu.`,
    en: `Impossible count: ${counts.join(' + ')} ballots for ${String(members)} members; check the roster and the ballots.`,
  })
}

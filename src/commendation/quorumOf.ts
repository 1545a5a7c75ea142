import { DomainError } from '../shared/domainError.ts'
import type { Text } from '../shared/text.ts'
import type { RulePack } from './rulePackSchema.ts'

export type Quorum = { explanation: Text; members: number; ok: boolean; present: number; required: number }

/**
 * Whether enough members take part. `present` counts accepted written opinions as well. A session that
 * reviews awards must meet both the ordinary quorum and the attendance share of award sessions.
 * @throws DomainError QUORUM_IMPOSSIBLE (422) when more are present than there are members, or there are none.
 */
export const quorumOf = (
  members: number,
  present: number,
  rulePack: Pick<RulePack, 'voting'>,
  isAwardSession: boolean,
): Quorum => {
  if (
    !Number.isSafeInteger(members) ||
    !Number.isSafeInteger(present) ||
    members < 1 ||
    present < 0 ||
    present > members
  ) {
    throw new DomainError('QUORUM_IMPOSSIBLE', 422, {
      vi: `Số người dự họp không hợp lệ: ${String(present)} trên ${String(members)} thành viên; đề nghị kiểm tra lại danh sách điểm danh.`,
      en: `Impossible attendance: ${String(present)} of ${String(members)} members; check the roll call.`,
    })
  }
  const { awardSessionAttendancePercent, quorumDenominator, quorumNumerator } = rulePack.voting
  const ordinary = atLeast(members * quorumNumerator, quorumDenominator)
  const award = atLeast(members * awardSessionAttendancePercent, 100)
  const required = isAwardSession ? Math.max(ordinary, award) : ordinary
  const ok = present >= required
  const share = isAwardSession
    ? `${String(awardSessionAttendancePercent)} %`
    : `${String(quorumNumerator)}/${String(quorumDenominator)}`
  return {
    explanation: {
      vi: `${String(present)}/${String(members)} thành viên tham dự, cần ít nhất ${String(required)} (${share}): ${ok ? 'đủ điều kiện tiến hành' : 'chưa đủ điều kiện tiến hành'}.`,
      en: `${String(present)}/${String(members)} members take part, at least ${String(required)} needed (${share}): ${ok ? 'quorum reached' : 'no quorum'}.`,
    },
    members,
    ok,
    present,
    required,
  }
}

/** The smallest whole number not below numerator/denominator. */
const atLeast = (numerator: number, denominator: number): number => {
  const rest = numerator % denominator
  return (numerator - rest) / denominator + (rest === 0 ? 0 : 1)
}

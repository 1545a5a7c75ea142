import { DomainError } from '../shared/domainError.ts'
import type { RulePack } from './rulePackSchema.ts'

/**
 * The share of all council members, in whole percent, that must agree to an award.
 * @throws DomainError THRESHOLD_MISSING (422) when the pack is silent on the award.
 */
export const thresholdFor = (rulePack: Pick<RulePack, 'key' | 'voting'>, awardCode: string): number => {
  const { thresholds } = rulePack.voting
  const percent = Object.hasOwn(thresholds, awardCode) ? thresholds[awardCode] : undefined
  if (percent !== undefined) return percent
  throw new DomainError('THRESHOLD_MISSING', 422, {
    vi: `Gói quy tắc «${rulePack.key}» chưa quy định tỷ lệ phiếu cho «${awardCode}»; đề nghị bổ sung trước khi bỏ phiếu.`,
    en: `Rule pack "${rulePack.key}" sets no vote threshold for "${awardCode}"; add it before voting.`,
  })
}

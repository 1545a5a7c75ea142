import { DomainError } from '../shared/domainError.ts'
import type { RulePack } from './rulePackSchema.ts'

/**
 * The rule pack in force on a day (`YYYY-MM-DD`): the one that began last, when several overlap.
 * @throws DomainError RULE_PACK_MISSING (422) when none covers the day.
 */
export const rulePackInForce = <Pack extends Pick<RulePack, 'effectiveFrom' | 'effectiveTo'>>(
  rulePacks: readonly Pack[],
  on: string,
): Pack => {
  const pack = rulePacks
    .filter(
      ({ effectiveFrom, effectiveTo }) => effectiveFrom <= on && (effectiveTo === null || on < effectiveTo),
    )
    .sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))[0]
  if (pack) return pack
  throw new DomainError('RULE_PACK_MISSING', 422, {
    vi: `Không có gói quy tắc nào có hiệu lực vào ngày ${on}; đề nghị bổ sung gói quy tắc áp dụng cho ngày này.`,
    en: `No rule pack is in force on ${on}; add the rule pack that applies on that day.`,
  })
}

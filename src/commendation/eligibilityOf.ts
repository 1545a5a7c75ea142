import { DomainError } from '../shared/domainError.ts'
import { judgeCriterion } from './judgeCriterion.ts'
import type { CriterionResult, EligibilityFacts } from './judgeCriterion.ts'
import type { RulePack } from './rulePackSchema.ts'

export type EligibilityArgs = EligibilityFacts & {
  awardCode: string
  rulePack: Pick<RulePack, 'eligibility' | 'key'>
}

/** `ok` is null while something needed is not known: nobody is refused for missing data. */
export type Eligibility = { awardCode: string; criteria: CriterionResult[]; ok: boolean | null }

/**
 * Judges an award's criteria one by one, each with its evidence and legal basis.
 * Met when all are; not met when one is not; unknown otherwise.
 * @throws DomainError CRITERIA_MISSING (422) when the pack has none for the award.
 */
export const eligibilityOf = ({ awardCode, rulePack, ...facts }: EligibilityArgs): Eligibility => {
  const definitions = Object.hasOwn(rulePack.eligibility, awardCode)
    ? rulePack.eligibility[awardCode]
    : undefined
  if (!definitions) {
    throw new DomainError('CRITERIA_MISSING', 422, {
      vi: `Gói quy tắc «${rulePack.key}» chưa có tiêu chuẩn của «${awardCode}»; đề nghị bổ sung tiêu chuẩn.`,
      en: `Rule pack "${rulePack.key}" has no criteria for "${awardCode}"; add them.`,
    })
  }
  const criteria = definitions.map((definition) => judgeCriterion(definition, facts))
  const isRefused = criteria.some(({ ok }) => ok === false)
  const isUnknown = criteria.some(({ ok }) => ok === null)
  return { awardCode, criteria, ok: isRefused ? false : isUnknown ? null : true }
}

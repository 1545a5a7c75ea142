import { DomainError } from '../shared/domainError.ts'
import type { Text } from '../shared/text.ts'
import type { RulePack } from './rulePackSchema.ts'

export type MoneyArgs = {
  awardCode: string
  /** The day the decision is signed, `YYYY-MM-DD`. */
  decidedOn: string
  holder: 'collective' | 'person'
  rulePack: Pick<RulePack, 'money'>
}

export type Money = { amount: number; baseWage: number; coefficient: string; explanation: Text }

/**
 * The money that goes with an award, in whole đồng: coefficient × base wage in force on the day of the
 * decision, rounded up. Null when the pack gives no money for this award and holder.
 * Legal source: Nghị định 152/2025/NĐ-CP, Điều 49 and the articles named in the pack.
 * @throws DomainError BASE_WAGE_MISSING (422) when the pack knows no base wage for that day.
 */
export const moneyFor = ({ awardCode, decidedOn, holder, rulePack }: MoneyArgs): Money | null => {
  const { baseWage: wages, coefficients, roundUpTo } = rulePack.money
  const coefficient = Object.hasOwn(coefficients, awardCode) ? coefficients[awardCode]?.[holder] : undefined
  if (coefficient === undefined) return null
  const wage = wages.filter(({ from }) => from <= decidedOn).sort((a, b) => b.from.localeCompare(a.from))[0]
  if (!wage) {
    throw new DomainError('BASE_WAGE_MISSING', 422, {
      vi: `Chưa có mức lương cơ sở áp dụng cho ngày ${decidedOn}; đề nghị bổ sung vào gói quy tắc.`,
      en: `No base wage is known for ${decidedOn}; add it to the rule pack.`,
    })
  }
  const [whole = '0', decimals = ''] = coefficient.split('.')
  const numerator = BigInt(whole + decimals) * BigInt(wage.amount)
  const step = 10n ** BigInt(decimals.length) * BigInt(roundUpTo)
  const amount = Number(((numerator + step - 1n) / step) * BigInt(roundUpTo))
  return {
    amount,
    baseWage: wage.amount,
    coefficient,
    explanation: {
      vi: `${coefficient.replace('.', ',')} × ${grouped(wage.amount, '.')} đồng, làm tròn lên ${grouped(roundUpTo, '.')} đồng = ${grouped(amount, '.')} đồng.`,
      en: `${coefficient} × ${grouped(wage.amount, ',')} VND, rounded up to ${grouped(roundUpTo, ',')} = ${grouped(amount, ',')} VND.`,
    },
  }
}

const grouped = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, separator)

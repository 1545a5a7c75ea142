import type { Payload } from 'payload'

import { moneyFor } from '../../commendation/moneyFor.ts'
import { DomainError } from '../../shared/domainError.ts'
import { packInForce } from '../council/rulePackOf.ts'
import type { DecisionLine } from './createDecision.ts'

/**
 * The lines with the money of the day of signature: the base wage counts as it is on the day of the decision
 * (Nghị định 152/2025/NĐ-CP, Điều 49). Where the rule packs do not reach that far back, the draft's amounts stand.
 */
export const moneyOnDay = async (
  payload: Payload,
  lines: DecisionLine[],
  day: string,
): Promise<DecisionLine[]> => {
  try {
    const { definition: rulePack } = await packInForce(payload, day)
    return lines.map((line) => ({
      ...line,
      money: moneyFor({ ...line, decidedOn: day, rulePack })?.amount ?? null,
    }))
  } catch (error) {
    if (error instanceof DomainError && UNCOVERED.includes(error.code)) return lines
    throw error
  }
}

const UNCOVERED = ['BASE_WAGE_MISSING', 'RULE_PACK_MISSING']

import type { Decimal } from './decimal.ts'
import type { CriterionKind } from './scoreSheet.ts'
import type { Step } from './scoreSteps.ts'
import { decimal, isLess, minus, plus, toNumber, zero } from './decimal.ts'
import { addedStep, cappedStep, flooredStep, takenStep } from './scoreSteps.ts'

export type Part = { kind: CriterionKind; value: Decimal }

/** Ordinary parts up to the maximum, then bonus on top, then penalty off, never below 0. Adds the rules used to `steps`. */
export function combineParts(parts: Part[], max: number | undefined, steps: Step[]): Decimal {
  const of = (kind: CriterionKind) => parts.filter((part) => part.kind === kind).map(({ value }) => value)
  const ordinary = of('standard')
  let result = ordinary.reduce(plus, zero)
  steps.push(addedStep(ordinary.map(toNumber), toNumber(result)))

  result = capAt(result, max, steps)
  for (const bonus of of('bonus')) {
    result = plus(result, bonus)
    steps.push(takenStep('bonus', toNumber(bonus), toNumber(result)))
  }
  for (const penalty of of('penalty')) {
    result = minus(result, penalty)
    steps.push(takenStep('penalty', toNumber(penalty), toNumber(result)))
  }
  if (!isLess(result, zero)) return result
  steps.push(flooredStep)
  return zero
}

export function capAt(value: Decimal, max: number | undefined, steps: Step[]): Decimal {
  if (max === undefined || !isLess(decimal(max), value)) return value
  steps.push(cappedStep(max))
  return decimal(max)
}

import type { Text } from '../../shared/text.ts'
import type { Criterion, Rounding } from './scoreSheet.ts'
import { formatNumber } from '../../shared/formatNumber.ts'

/** A rule that took part in a score, and how it is told. */
export type Step = { rule: string; text: Text }

const vi = (value: number) => formatNumber(value)
const en = (value: number) => formatNumber(value, 'en')
const pointsEn = (value: number) => `${en(value)} ${value === 1 ? 'point' : 'points'}`

export function givenStep(given: number, raw: number, step: Criterion['step']): Step {
  if (!step) return { rule: 'given', text: { vi: `${vi(given)} điểm`, en: pointsEn(given) } }
  return {
    rule: 'step',
    text: {
      vi: `${vi(given)} ${step.unit.vi} × ${vi(step.points)} điểm = ${vi(raw)} điểm`,
      en: `${en(given)} ${step.unit.en} × ${pointsEn(step.points)} = ${pointsEn(raw)}`,
    },
  }
}

export function addedStep(values: number[], sum: number): Step {
  const chain = (each: (value: number) => string) =>
    values.length > 1 ? `${values.map(each).join(' + ')} = ` : ''
  return { rule: 'sum', text: { vi: `${chain(vi)}${vi(sum)} điểm`, en: `${chain(en)}${pointsEn(sum)}` } }
}

export const cappedStep = (max: number): Step => ({
  rule: 'capped',
  text: {
    vi: `tối đa ${vi(max)} điểm nên tính ${vi(max)} điểm`,
    en: `at most ${pointsEn(max)}, so ${en(max)}`,
  },
})

export const weightStep = (weight: number, result: number): Step => ({
  rule: 'weight',
  text: {
    vi: `nhân hệ số ${vi(weight)} = ${vi(result)} điểm`,
    en: `times a weight of ${en(weight)} = ${pointsEn(result)}`,
  },
})

export const takenStep = (rule: 'bonus' | 'penalty', value: number, result: number): Step => ({
  rule,
  text:
    rule === 'bonus'
      ? {
          vi: `cộng ${vi(value)} điểm thưởng = ${vi(result)} điểm`,
          en: `plus a bonus of ${en(value)} = ${pointsEn(result)}`,
        }
      : {
          vi: `trừ ${vi(value)} điểm = ${vi(result)} điểm`,
          en: `less a penalty of ${en(value)} = ${pointsEn(result)}`,
        },
})

export const flooredStep: Step = {
  rule: 'floored',
  text: { vi: 'không tính điểm âm nên tính 0 điểm', en: 'never below 0, so 0 points' },
}

export const roundedStep = (result: number, { decimals, mode }: Rounding): Step => ({
  rule: 'rounded',
  text:
    mode === 'halfUp'
      ? {
          vi: `làm tròn đến ${decimals} chữ số thập phân = ${vi(result)} điểm`,
          en: `rounded to ${decimals} decimals = ${pointsEn(result)}`,
        }
      : {
          vi: `bỏ phần lẻ sau ${decimals} chữ số thập phân = ${vi(result)} điểm`,
          en: `cut off after ${decimals} decimals = ${pointsEn(result)}`,
        },
})

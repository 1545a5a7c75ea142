import { describe, expect, it } from 'vitest'
import type { Answers, FormDefinition } from '../../../src/forms/types.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { aField, aForm } from './aForm.ts'

const aLargeForm = (size: number): FormDefinition =>
  aForm(
    ...Array.from({ length: size }, (_, index) => {
      const key = `f${index}`
      if (index % 10 === 9) return aField({ formula: `f${index - 1} + 1`, key, type: 'computed' })
      const visible = index > 20 && index % 4 === 0 ? { visible: `f${index - 8} != null` } : {}
      return aField({ key, required: true, type: index % 3 === 0 ? 'text' : 'number', ...visible })
    }),
  )

/** One keystroke after another in the first field: the milliseconds that each takes. */
const typing = (form: FormDefinition): (() => number) => {
  const fields = form.pages[0]?.sections[0]?.fields ?? []
  let answers: Answers = Object.fromEntries(
    fields.map(({ key, type }, index) => [key, type === 'number' ? index : 'chữ']),
  )
  let typed = 0
  return () => {
    typed += 1
    answers = { ...answers, f0: `chữ ${typed}` }
    const start = performance.now()
    judgeAnswers({ answers, context: {}, definition: form, mode: 'draft' })
    return performance.now() - start
  }
}

describe('judging while one types', () => {
  it('should keep up with a form of 200 fields, and cost no more than its size', { timeout: 60_000 }, () => {
    const [typeSmall, typeLarge] = [typing(aLargeForm(50)), typing(aLargeForm(200))]
    // In turn, and the best of each: what else the machine does meanwhile hits both and is left out.
    const rounds = Array.from({ length: 60 }, () => ({ large: typeLarge(), small: typeSmall() }))
    const large = Math.min(...rounds.map((round) => round.large))
    const small = Math.min(...rounds.map((round) => round.small))

    expect(large).toBeLessThan(100)
    // Four times the fields: far from sixteen times the time, which looking all names up for each field would take.
    expect(large / Math.max(small, 0.05)).toBeLessThan(12)
  })
})

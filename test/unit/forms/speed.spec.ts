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

/** The milliseconds of one keystroke in the first field, the middle of many. */
const keystroke = (form: FormDefinition): number => {
  const fields = form.pages[0]?.sections[0]?.fields ?? []
  let answers: Answers = Object.fromEntries(
    fields.map(({ key, type }, index) => [key, type === 'number' ? index : 'chữ']),
  )
  const times = Array.from({ length: 60 }, (_, index) => {
    answers = { ...answers, f0: `chữ ${index}` }
    const start = performance.now()
    judgeAnswers({ answers, context: {}, definition: form, mode: 'draft' })
    return performance.now() - start
  })
  return times.slice(20).sort((a, b) => a - b)[20] ?? 0
}

describe('judging while one types', () => {
  it('should keep up with a form of 200 fields, and cost no more than its size', { timeout: 60_000 }, () => {
    const [small, large] = [keystroke(aLargeForm(50)), keystroke(aLargeForm(200))]

    expect(large).toBeLessThan(100)
    // Four times the fields: far from sixteen times the time, which looking all names up for each field would take.
    expect(large / Math.max(small, 0.05)).toBeLessThan(12)
  })
})

import { describe, expect, it } from 'vitest'
import { shippedForms } from '../../../../src/definitions/forms/index.ts'
import { sampleAnswers } from '../../../../src/forms/design/sampleAnswers.ts'
import { judgeAnswers } from '../../../../src/forms/judgeAnswers.ts'
import type { FormDefinition } from '../../../../src/forms/types.ts'
import { aField, aForm, aFullForm } from '../aForm.ts'

const context = { campaign: { year: 2023 }, today: '2026-11-24' }
const forms: [string, FormDefinition][] = [
  ['every type', aFullForm()],
  ...Object.values(shippedForms).map((form): [string, FormDefinition] => [form.key, form]),
]

describe('sampleAnswers', () => {
  it.each(forms)(
    'should fill %s in so that the judge takes it, for every seed',
    (_key, definition) => {
      for (let seed = 0; seed < 6; seed += 1) {
        const answers = sampleAnswers({ context, definition, seed })
        expect(judgeAnswers({ answers, context, definition, mode: 'submit' }).problems).toEqual([])
      }
    },
    60_000,
  )

  it('should give the same for the same seed and something else for another', () => {
    const made = [1, 1, 2].map((seed) =>
      JSON.stringify(sampleAnswers({ context, definition: aFullForm(), seed })),
    )

    expect(made[0]).toBe(made[1])
    expect(made[0]).not.toBe(made[2])
  }, 60_000)

  it('should use the records that exist', () => {
    const definition = aForm(aField({ key: 'who', required: true, type: 'person' }))

    expect(sampleAnswers({ context, definition, ids: { person: ['p7'] }, seed: 0 })).toEqual({ who: 'p7' })
  })
})

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, FormDefinition } from '../../../src/forms/types.ts'
import { editPatch } from '../../../src/forms/editPatch.ts'
import { findFieldType } from '../../../src/forms/findFieldType.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { mergeAnswers } from '../../../src/forms/mergeAnswers.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import { toJsonSchema } from '../../../src/forms/toJsonSchema.ts'
import { editsOf, fieldsIn, generatedForm, tidyValueFor, valueFor } from '../../fixtures/generatedForms.ts'

const context = { person: { active: true }, today: '2026-11-24' }
const judge = (definition: FormDefinition, answers: unknown, mode: 'draft' | 'submit' = 'draft') =>
  judgeAnswers({ answers, context, definition, mode })
const merged = (edits: Answers[]) => edits.reduce<Answers>(mergeAnswers, {})
const withEdits = (valueOf: typeof valueFor) =>
  generatedForm.chain((form) => fc.tuple(fc.constant(form), editsOf(form, valueOf)))

/** Judged by code that has never seen this form: nothing is remembered from one call to the next. */
const fresh = (form: FormDefinition): FormDefinition => JSON.parse(JSON.stringify(form)) as FormDefinition

describe('one engine, over 12,000 generated forms and answers', () => {
  it('should only be given sound forms', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(generatedForm, (form) => {
        expect(parseFormDefinition(form)).toMatchObject({ ok: true })
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('should judge the same in one go and edit by edit, as the browser does', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(withEdits(valueFor), ([form, edits]) => {
        let answers: Answers = {}
        for (const edit of edits) {
          answers = mergeAnswers(answers, edit)
          judge(form, answers)
        }
        expect(judge(form, answers, 'submit')).toEqual(judge(fresh(form), merged(edits), 'submit'))
      }),
      { numRuns: 4_000, seed: 2 },
    )
  })

  it('should keep on the server what the browser shows, however the saves fall', { timeout: 120_000 }, () => {
    const scenario = withEdits(tidyValueFor).chain(([form, edits]) =>
      fc.tuple(
        fc.constant(form),
        fc.constant(edits),
        fc.array(fc.boolean(), { maxLength: edits.length, minLength: edits.length }),
      ),
    )
    fc.assert(
      fc.property(scenario, ([form, edits, saves]) => {
        let shown: Answers = {}
        let kept: Answers = {}
        let seen = judge(form, shown).answers
        let unsent: Answers = {}
        const save = () => {
          const now = judge(form, shown).answers
          kept = judge(form, mergeAnswers(kept, editPatch(unsent, seen, now))).answers
          seen = now
          unsent = {}
        }
        for (const [index, edit] of edits.entries()) {
          shown = mergeAnswers(shown, edit)
          unsent = { ...unsent, ...edit }
          if (saves[index]) save()
        }
        save()
        expect(kept).toEqual(judge(form, shown).answers)
        expect(judge(form, kept, 'submit').problems).toEqual(judge(form, shown, 'submit').problems)
      }),
      { numRuns: 3_000, seed: 3 },
    )
  })

  it(
    'should find at submission all that it finds in a draft, and keep the same answers',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(withEdits(valueFor), ([form, edits]) => {
          const draft = judge(form, merged(edits))
          const submitted = judge(form, merged(edits), 'submit')

          expect(submitted.answers).toEqual(draft.answers)
          expect(submitted.computed).toEqual(draft.computed)
          expect([submitted.visible, submitted.required, submitted.readOnly, submitted.tables]).toEqual([
            draft.visible,
            draft.required,
            draft.readOnly,
            draft.tables,
          ])
          for (const [key, { rows }] of Object.entries(submitted.tables)) {
            const kept = (submitted.answers[key] ?? []) as Answers[]
            kept.forEach((row, index) =>
              expect(Object.keys(row).every((cell) => rows[index]?.visible.includes(cell))).toBe(true),
            )
          }
          expect(submitted.problems).toEqual(expect.arrayContaining(draft.problems))
          expect(judge(form, submitted.answers, 'submit').answers).toEqual(submitted.answers)
          expect(Object.keys(submitted.answers).every((key) => submitted.visible.includes(key))).toBe(true)
        }),
        { numRuns: 3_000, seed: 4 },
      )
    },
  )

  it('should agree with its JSON Schema where that has the words', { timeout: 120_000 }, () => {
    // Conditions, rules, papers for points and the order of two days are the server's alone.
    const plain = generatedForm.map((form): FormDefinition => ({
      ...form,
      pages: form.pages.map((page) => ({
        ...page,
        sections: page.sections.map(({ visible: _hidden, ...section }) => ({
          ...section,
          fields: section.fields.map(({ rules: _rules, visible: _shown, ...field }) => ({
            ...field,
            ...(field.columns
              ? {
                  columns: field.columns.map(({ required, visible: _inRow, ...column }) => ({
                    ...column,
                    required: required === true,
                  })),
                }
              : {}),
            required: field.required === true,
          })),
        })),
      })),
    }))
    const beyond = ['FIELD_EVIDENCE', 'FIELD_PERIOD']
    const scenario = plain.chain((form) =>
      fc.tuple(fc.constant(form), fc.array(editsOf(form, tidyValueFor), { maxLength: 8, minLength: 8 })),
    )
    fc.assert(
      fc.property(scenario, ([form, fillings]) => {
        const validate = new Ajv2020({ strict: false }).compile(toJsonSchema(form))
        for (const edits of fillings) {
          const { answers, problems } = judge(form, merged(edits), 'submit')
          const isRight = problems.every(({ code }) => beyond.includes(code))
          expect(validate(JSON.parse(JSON.stringify(answers))), JSON.stringify({ answers, problems })).toBe(
            isRight,
          )
        }
      }),
      { numRuns: 250, seed: 5 },
    )
  })

  it('should let no answer through that no field of the form asks for', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(withEdits(valueFor), fc.string(), ([form, edits], stray) => {
        const known = fieldsIn(form).filter(({ type }) => findFieldType(type)?.isKeyed)
        fc.pre(!known.some(({ key }) => key === stray))
        const judgement = judge(form, { ...merged(edits), [stray]: 1 })

        expect(Object.hasOwn(judgement.answers, stray)).toBe(false)
        expect(judgement.problems.map(({ code }) => code)).toContain('UNKNOWN_FIELD')
      }),
      { numRuns: 500, seed: 6 },
    )
  })
})

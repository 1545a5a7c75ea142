import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectiveAchievementReport } from '../../../../src/definitions/forms/collectiveAchievementReport.ts'
import { applyOperation } from '../../../../src/forms/design/applyOperation.ts'
import { describeOperation } from '../../../../src/forms/design/describeOperation.ts'
import { recordStep, redoStep, startHistory, undoStep } from '../../../../src/shared/editHistory.ts'
import { keyFromLabel } from '../../../../src/forms/design/keyFromLabel.ts'
import type { NodeRef } from '../../../../src/forms/design/nodeRef.ts'
import { fieldOf } from '../../../../src/forms/design/nodeOf.ts'
import type { Operation } from '../../../../src/forms/design/operation.ts'
import { sampleAnswers } from '../../../../src/forms/design/sampleAnswers.ts'
import { starterField } from '../../../../src/forms/design/starterField.ts'
import { usesOf } from '../../../../src/forms/design/usesOf.ts'
import { fieldTypes } from '../../../../src/forms/fieldTypes/index.ts'
import { fieldsOf } from '../../../../src/forms/fieldsOf.ts'
import { judgeAnswers } from '../../../../src/forms/judgeAnswers.ts'
import { parseFormDefinition } from '../../../../src/forms/parseFormDefinition.ts'
import type { FormDefinition } from '../../../../src/forms/types.ts'
import { aField, aForm, aFullForm } from '../aForm.ts'

const apply = (form: FormDefinition, operation: Operation): FormDefinition => {
  const applied = applyOperation(form, operation)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
  return applied.definition
}
const refusal = (form: FormDefinition, operation: Operation): string[] => {
  const applied = applyOperation(form, operation)
  return applied.ok ? [] : applied.problems.map(({ code }) => code)
}
const field = (key: string): NodeRef => ({ key, kind: 'field' })

/** Any operation on a form, by numbers, so that it always names parts that are there. */
const anOperation = (form: FormDefinition, kind: number, a: number, b: number, c: number): Operation => {
  const pick = <T>(items: T[], at: number): T => items[at % items.length] as T
  const sections = form.pages.flatMap((page) => page.sections)
  const fields = fieldsOf(form)
  const section = sections.length > 0 ? pick(sections, b).key : 'none'
  const columns = fields.flatMap((each) =>
    (each.columns ?? []).map((column): NodeRef => ({ key: column.key, kind: 'column', table: each.key })),
  )
  const refs: NodeRef[] = [
    ...fields.map(({ key }) => field(key)),
    ...columns,
    ...sections.map(({ key }): NodeRef => ({ key, kind: 'section' })),
    ...form.pages.map(({ key }): NodeRef => ({ key, kind: 'page' })),
  ]
  const tables = fields.filter((each) => each.columns)
  const type = pick([...fieldTypes], a)
  const operations: (() => Operation)[] = [
    () => ({ at: { index: c, section }, field: starterField(type), kind: 'addField' }),
    () =>
      type.canBeColumn && tables.length > 0
        ? { at: { index: c, table: pick(tables, b).key }, field: starterField(type), kind: 'addField' }
        : { index: c, kind: 'addPage' },
    () => ({ index: c, kind: 'addSection', page: pick(form.pages, a).key }),
    () => ({ kind: 'remove', ref: pick(refs, a) }),
    () => ({ at: { index: c, section }, kind: 'moveField', ref: pick(refs, a) }),
    () => ({ index: c, kind: 'moveSection', page: pick(form.pages, a).key, section }),
    () => ({ index: c, kind: 'movePage', page: pick(form.pages, a).key }),
    () => ({ kind: 'duplicate', ref: pick(refs, a) }),
    () => ({
      key: pick(['ma', 'total', 'amount', 'sum', 'r9', 'id', 'Hoa'], b),
      kind: 'rename',
      ref: pick(refs, a),
    }),
    () => ({
      fields: [pick(fieldsOf(collectiveAchievementReport), a).key, 'tongDiem'],
      from: collectiveAchievementReport,
      index: c,
      kind: 'copyFields',
      section,
    }),
    () => ({
      kind: 'change',
      properties: { label: { vi: `Nhãn ${a}`, en: '' }, required: a % 2 === 0 || undefined },
      ref: fields.length > 0 ? field(pick(fields, b).key) : null,
    }),
  ]
  return pick(operations, kind)()
}

const steps = fc.array(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(6)), { maxLength: 15 })

describe('applyOperation', () => {
  it('should keep any form parseable, and undo and redo exactly', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(aFullForm(), aForm(aField({ key: 'a', type: 'text' })), collectiveAchievementReport),
        steps,
        (start, tried) => {
          let history = startHistory(start)
          const seen = [start]
          for (const numbers of tried) {
            const operation = anOperation(history.definition, ...numbers)
            if (operation.kind === 'change' && operation.ref === null) continue
            const label = describeOperation(history.definition, operation)
            const applied = applyOperation(history.definition, operation)
            if (!applied.ok) {
              expect(applied.problems.length).toBeGreaterThan(0)
              continue
            }
            history = recordStep(history, applied, { label, mergeKey: null })
            seen.push(history.definition)
            expect(parseFormDefinition(history.definition)).toMatchObject({ ok: true })
          }
          for (const expected of [...seen].reverse().slice(1)) {
            history = undoStep(history)
            expect(history.definition).toBe(expected)
          }
          for (const expected of seen.slice(1)) {
            history = redoStep(history)
            expect(history.definition).toBe(expected)
          }
        },
      ),
      { numRuns: 25, seed: 22112026 },
    )
  }, 120_000)

  it('should never change what a form means by renaming', () => {
    const context = { today: '2026-11-24' }
    const keys = fieldsOf(aFullForm()).map(({ key }) => key)
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.constantFrom('maMoi', 'amount', 'name', 'a1'),
        fc.nat(20),
        (from, to, seed) => {
          const form = aFullForm()
          const applied = applyOperation(form, { key: to, kind: 'rename', ref: field(from) })
          fc.pre(applied.ok)
          if (!applied.ok) return
          const answers = sampleAnswers({ context, definition: form, seed })
          const moved = Object.fromEntries(
            Object.entries(answers).map(([key, value]) => [key === from ? to : key, value]),
          )
          const before = judgeAnswers({ answers, context, definition: form, mode: 'submit' })
          const after = judgeAnswers({
            answers: moved,
            context,
            definition: applied.definition,
            mode: 'submit',
          })
          const back = (key: string) => (key === to ? from : key)
          expect(after.visible.map(back)).toEqual(before.visible)
          expect(after.required.map(back)).toEqual(before.required)
          expect(
            Object.fromEntries(Object.entries(after.computed).map(([key, value]) => [back(key), value])),
          ).toEqual(before.computed)
          expect(after.problems).toHaveLength(before.problems.length)
        },
      ),
      { numRuns: 40, seed: 22112026 },
    )
  }, 120_000)

  it('should follow a rename through conditions, formulas, columns and rules', () => {
    const renamed = apply(aFullForm(), { key: 'lines', kind: 'rename', ref: field('rows') })
    const again = apply(renamed, {
      key: 'cost',
      kind: 'rename',
      ref: { key: 'price', kind: 'column', table: 'lines' },
    })

    expect(fieldOf(again, field('total'))?.formula).toBe('sum(lines.lineTotal)')
    expect(fieldOf(again, { key: 'lineTotal', kind: 'column', table: 'lines' })?.formula).toBe(
      'amount * cost',
    )
  }, 120_000)

  it.each([
    ['a field that a formula reads', { kind: 'remove', ref: field('rows') }, 'EXPRESSION_UNKNOWN_NAME'],
    [
      'the last column of a table',
      { kind: 'remove', ref: { key: 'c', kind: 'column', table: 't' } },
      'FORM_COLUMNS',
    ],
    ['the last page', { kind: 'remove', ref: { key: 'page1', kind: 'page' } }, 'FORM_LAST_PAGE'],
    ['a key that is taken', { key: 'total', kind: 'rename', ref: field('story') }, 'FORM_KEY_TWICE'],
    ['a key with a meaning', { key: 'sum', kind: 'rename', ref: field('story') }, 'FORM_KEY_RESERVED'],
    ['a key with wrong letters', { key: 'Điểm', kind: 'rename', ref: field('story') }, 'FORM_KEY_INVALID'],
    ['a key that a column would hide', { key: 'amount', kind: 'rename', ref: field('quantity') }, ''],
  ] as [string, Operation, string][])('should refuse %s', (_case, operation, code) => {
    const form = aFullForm()
    form.pages[0]?.sections[0]?.fields.push(
      aField({ columns: [aField({ key: 'c', type: 'text' })], key: 't', type: 'table' }),
    )

    if (code) expect(refusal(form, operation)).toContain(code)
    // Nothing in the rows reads the quantity, so that nothing is hidden.
    else expect(refusal(form, operation)).toEqual([])
  })

  it('should refuse to move a section into a circle', () => {
    const form = aFullForm()
    const moved: Operation = { at: { index: 0, section: 'section2' }, kind: 'moveField', ref: field('kind') }

    expect(refusal(form, moved)).toContain('FORM_CYCLE')
  })

  it.each(fieldTypes.map((each) => [each.type, each] as const))(
    'should take up a fresh field of type %s',
    (_type, each) => {
      const form = apply(aForm(aField({ key: 'a', type: 'text' })), {
        at: { index: 1, section: 'section1' },
        field: starterField(each),
        kind: 'addField',
      })

      expect(parseFormDefinition(form)).toMatchObject({ ok: true })
    },
  )

  it('should duplicate a section with its own references', () => {
    const form = aForm(
      aField({ key: 'a', type: 'number' }),
      aField({ formula: 'a * 2', key: 'b', type: 'computed' }),
    )
    const doubled = apply(form, { kind: 'duplicate', ref: { key: 'section1', kind: 'section' } })

    expect(fieldOf(doubled, field('b2'))?.formula).toBe('a2 * 2')
    expect(fieldOf(doubled, field('b'))?.formula).toBe('a * 2')
  })

  it('should copy fields of another form and drop what they read of it', () => {
    const copied = apply(aForm(aField({ key: 'x', type: 'text' })), {
      fields: ['noiDungKyLuat', 'diemKyLuat', 'tongDiem'],
      from: collectiveAchievementReport,
      index: 1,
      kind: 'copyFields',
      section: 'section1',
    })

    expect(fieldsOf(copied).map(({ key }) => key)).toEqual(['x', 'diemKyLuat', 'tongDiem', 'noiDungKyLuat'])
    expect(fieldOf(copied, field('noiDungKyLuat'))).not.toHaveProperty('visible')
    expect(fieldOf(copied, field('tongDiem'))?.formula).toBe('null')
  })

  it('should copy a field whose default or whose scorers read what is left behind', () => {
    const label = { vi: 'x', en: 'x' }
    const sheet = {
      columns: [{ key: 'unit', label, write: 'stage = "unit"' }],
      criteria: [{ key: 'one', label, max: 5 }],
      rounding: { at: 'total' as const, decimals: 0, mode: 'halfUp' as const },
    }
    const from = aForm(
      aField({ key: 'stage', type: 'text' }),
      aField({ defaultFormula: 'stage', key: 'copied', type: 'text' }),
      aField({ key: 'scores', sheet, type: 'scoreSheet' }),
    )
    const copy = (fields: string[]) =>
      apply(aForm(), { fields, from, index: 0, kind: 'copyFields', section: 'section1' })
    const alone = copy(['copied', 'scores'])

    expect(fieldOf(alone, field('copied'))).not.toHaveProperty('defaultFormula')
    expect(fieldOf(alone, field('scores'))?.sheet?.columns).toEqual([{ key: 'unit', label }])
    expect(fieldsOf(copy(['stage', 'copied', 'scores']))).toEqual(fieldsOf(from))
  })

  it('should keep what a new type takes when a field changes its type', () => {
    const form = aForm(aField({ default: 'x', key: 'a', maxLength: 5, type: 'text', width: 'half' }))
    const changed = apply(form, { kind: 'change', properties: { type: 'choice' }, ref: field('a') })

    expect(fieldOf(changed, field('a'))).toMatchObject({
      key: 'a',
      options: [{}, {}],
      type: 'choice',
      width: 'half',
    })
    expect(fieldOf(changed, field('a'))).not.toHaveProperty('maxLength')
    expect(fieldOf(changed, field('a'))).not.toHaveProperty('default')
  })
})

describe('usesOf', () => {
  it('should name the conditions and formulas that read a field', () => {
    expect(usesOf(aFullForm(), field('total')).map(({ node, property }) => [node.key, property])).toEqual([
      ['double', 'visible'],
      ['double', 'formula'],
    ])
    expect(usesOf(aFullForm(), { key: 'amount', kind: 'column', table: 'rows' })).toHaveLength(2)
  })
})

describe('keyFromLabel', () => {
  it.each([
    ['Tổng điểm tự chấm', 'tongDiemTuCham'],
    ['Đơn vị', 'donVi'],
    ['1. Họ và tên', 'hoVaTen'],
    ['???', 'muc'],
  ])('should make a key of %s', (label, key) => {
    expect(keyFromLabel(label)).toBe(key)
  })
})

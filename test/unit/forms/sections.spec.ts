import { describe, expect, it } from 'vitest'
import { classifyChanges } from '../../../src/forms/changes/classifyChanges.ts'
import { renameNode } from '../../../src/forms/design/renameNode.ts'
import { lintForm } from '../../../src/forms/lint/lintForm.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import { isSectionComplete } from '../../../src/forms/sections/isSectionComplete.ts'
import { readFilledBy } from '../../../src/forms/sections/readFilledBy.ts'
import { sectionFillers } from '../../../src/forms/sections/sectionFillers.ts'
import { writeUnits } from '../../../src/forms/sections/writeUnits.ts'
import type { FormDefinition, SectionDefinition } from '../../../src/forms/types.ts'
import { usagesOf } from '../../../src/forms/usagesOf.ts'
import { aField, aForm } from './aForm.ts'

const section = (key: string, filledBy: string | undefined): SectionDefinition => ({
  fields: [aField({ key: `in_${key}`, type: 'text' })],
  ...(filledBy === undefined ? {} : { filledBy }),
  key,
  title: { vi: `Phần ${key}`, en: `Part ${key}` },
})
const formWith = (...sections: SectionDefinition[]): FormDefinition => {
  const form = aForm(aField({ key: 'partner', type: 'unit' }))
  form.pages[0]?.sections.push(...sections)
  return form
}

describe('sections that units fill in', () => {
  it('should be whose the expression says: by key, by list, by an answer, by the context', () => {
    const form = formWith(
      section('a', '"it"'),
      section('b', '["it", "foreign", "it"]'),
      section('c', 'partner'),
      section('d', 'unit.id'),
      section('e', undefined),
      section('f', 'if partner = null then [] else [partner, "it"]'),
      section('g', '1 + 1'),
    )
    expect(sectionFillers(form, { partner: 'u7' }, { unit: { id: 'u1' } })).toEqual({
      a: ['it'],
      b: ['it', 'foreign'],
      c: ['u7'],
      d: ['u1'],
      f: ['u7', 'it'],
    })
    expect(sectionFillers(form, {}, {})).toEqual({ a: ['it'], b: ['it', 'foreign'] })
  })

  it('should be complete when nothing in them is missing or wrong', () => {
    const problem = (path: string) => ({ code: 'X', message: { vi: 'x', en: 'x' }, path })
    const part = section('a', '"it"')
    expect(isSectionComplete(part, [problem('in_b'), problem('in_ab.0.x')])).toBe(true)
    expect(isSectionComplete(part, [problem('in_a.0.x')])).toBe(false)
  })

  it('should be refused where the expression does not parse or names what is not there', () => {
    const parsed = parseFormDefinition(formWith(section('a', 'partner +'), section('b', 'stranger')))
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual([
      'pages.0.sections.1.filledBy',
      'pages.0.sections.2.filledBy',
    ])
    expect(parseFormDefinition(formWith(section('a', 'partner')))).toMatchObject({ ok: true })
  })

  it('should not depend on who looks', () => {
    const found = lintForm(
      formWith(section('a', 'actor.unit'), { ...section('b', undefined), visible: 'actor.unit = "x"' }),
    )
    expect(found.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
      'LINT_READER pages.0.sections.1.filledBy',
      'LINT_READER pages.0.sections.2.visible',
    ])
  })

  it('should be told as a use of the field, follow its new key, and be a safe change', () => {
    const form = formWith(section('a', 'partner'))
    expect(usagesOf(form, 'partner')).toEqual([
      { key: 'a', path: 'pages.0.sections.1.filledBy', source: 'partner' },
    ])
    const renamed = renameNode(form, { key: 'partner', kind: 'field' }, 'donVi').definition
    expect(renamed.pages[0]?.sections[1]?.filledBy).toBe('donVi')
    expect(classifyChanges(form, formWith(section('a', '"it"')))).toMatchObject({
      changes: [{ code: 'FILLED_BY_CHANGED', key: 'a', severity: 'safe' }],
      severity: 'safe',
    })
  })

  it.each([
    [undefined, { kind: 'own' }],
    ['"it"', { kind: 'units', units: ['it'] }],
    [writeUnits(['it', 'foreign']), { kind: 'units', units: ['it', 'foreign'] }],
    ['partner', { field: 'partner', kind: 'field' }],
    ['other', { formula: 'other', kind: 'formula' }],
    ['[1]', { formula: '[1]', kind: 'formula' }],
    ['', { formula: '', kind: 'formula' }],
  ])('should be offered in the designer as what %s is', (source, expected) => {
    expect(readFilledBy(source, ['partner'])).toEqual(expected)
  })
})

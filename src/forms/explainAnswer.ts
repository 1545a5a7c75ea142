import type { Explanation } from './scoring/explanation.ts'
import type { FieldDefinition, FormContext, FormDefinition, Judgement } from './types.ts'
import { formatNumber } from '../shared/formatNumber.ts'
import { say } from '../shared/say.ts'
import { fieldsOf } from './fieldsOf.ts'
import { findFieldType } from './findFieldType.ts'
import { namesRead } from './namesRead.ts'
import { namesIn } from './namesIn.ts'
import { withComputed } from './withComputed.ts'

/**
 * Why a derived value is what it is: for a scoring table the lines and rules of each column, for a computed value the
 * values that its formula reads, each explained in turn. Empty for a field that nothing is worked out of.
 */
export function explainAnswer(
  definition: FormDefinition,
  judgement: Pick<Judgement, 'answers' | 'computed'>,
  context: FormContext,
  key: string,
  names: Record<string, string> = {},
): Explanation[] {
  const fields = fieldsOf(definition)
  const field = fields.find((each) => each.key === key)
  const fieldType = field && findFieldType(field.type)
  if (!field || !fieldType) return []
  if (fieldType.explain) return fieldType.explain(judgement.answers[key], field)
  if (!fieldType.isComputed || field.formula === undefined) return []

  const seen: Record<string, unknown> = {
    ...context,
    ...withComputed(definition, judgement.answers, judgement.computed),
  }
  const known = [...Object.keys(context), ...fields.flatMap(namesIn)]
  const read = namesRead(field.formula, known).flatMap((name) => {
    const part = fields.find((each) => each.key === name)
    return part ? [lineOf(part, seen[name], 1, names)] : []
  })
  const value = typeof judgement.computed[key] === 'number' ? judgement.computed[key] : null
  const result = lineOf(field, judgement.computed[key], 0, names)
  const formula = { vi: `; công thức: ${field.formula}`, en: `; formula: ${field.formula}` }
  const last = {
    ...result,
    rules: ['formula'],
    sentence: {
      vi: `${result.sentence.vi.slice(0, -1)}${formula.vi}.`,
      en: `${result.sentence.en.slice(0, -1)}${formula.en}.`,
    },
  }
  return [{ key, label: field.label, lines: [...read, last], value }]
}

function lineOf(
  field: FieldDefinition,
  value: unknown,
  depth: number,
  names: Record<string, string>,
): Explanation['lines'][number] {
  const textIn = (language: 'en' | 'vi') => tell(field, value, language, names)
  return {
    depth,
    key: field.key,
    label: field.label,
    rules: ['read'],
    sentence: {
      vi: `${field.label.vi}: ${textIn('vi') || 'chưa có'}.`,
      en: `${field.label.en || field.label.vi}: ${textIn('en') || 'none yet'}.`,
    },
    value: typeof value === 'number' ? value : null,
  }
}

function tell(
  field: FieldDefinition,
  value: unknown,
  language: 'en' | 'vi',
  names: Record<string, string>,
): string {
  const reasons = findFieldType(field.type)?.explain?.(value, field)
  if (reasons)
    return reasons
      .map(({ label, value: total }) => `${say(label, language)}: ${formatNumber(total ?? NaN, language)}`)
      .join('; ')
  const textOf = (each: FieldDefinition, of: unknown): string =>
    findFieldType(each.type)?.toText(of, each, language, { names, textOf }) ?? ''
  return textOf(field, value).replaceAll('\n', '; ')
}

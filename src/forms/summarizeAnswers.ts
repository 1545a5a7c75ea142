import type { Language } from '../shared/language.ts'
import type { Answers, FieldDefinition, FormDefinition } from './types.ts'
import { say } from '../shared/say.ts'
import { findFieldType } from './findFieldType.ts'

export type AnswerSummary = { rows: { label: string; text: string }[]; section: string }[]

/**
 * The answers as labelled texts by section, for print and history. Give judged answers, together with the computed
 * values where they shall show (`{ ...judgement.answers, ...judgement.computed }`); what is empty and sections without
 * answers are left out. `names` turns ids of people and units into names.
 */
export function summarizeAnswers(
  definition: FormDefinition,
  answers: Answers,
  language: Language,
  names: Record<string, string> = {},
): AnswerSummary {
  const textOf = (field: FieldDefinition, value: unknown): string =>
    findFieldType(field.type)?.toText(value, field, language, { names, textOf }) ?? ''

  const sections = definition.pages.flatMap(({ sections: each }) => each)
  return sections
    .map(({ fields, title }) => ({
      rows: fields
        .filter(({ key, type }) => findFieldType(type)?.isKeyed && Object.hasOwn(answers, key))
        .map((field) => ({ label: say(field.label, language), text: textOf(field, answers[field.key]) }))
        .filter(({ text }) => text !== ''),
      section: say(title, language),
    }))
    .filter(({ rows }) => rows.length > 0)
}

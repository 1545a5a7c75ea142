import type { Problem } from '../shared/problem.ts'
import type { FieldDefinition } from './types.ts'

/** A problem of an answer; `{label}` in the sentences becomes the label of the field in quotation marks. */
export function fieldProblem(
  code: string,
  field: FieldDefinition,
  path: string,
  sentences: { en: string; vi: string },
): Problem {
  const named = (sentence: string, label: string) => sentence.replace('{label}', () => `“${label}”`)
  return {
    code,
    message: {
      vi: named(sentences.vi, field.label.vi),
      en: named(sentences.en, field.label.en || field.label.vi),
    },
    path,
  }
}

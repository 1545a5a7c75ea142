import type { Text } from '../shared/text.ts'
import type { FormFacts } from './resourceProblems.ts'

/** What a question is called in one of these forms; its key where none tells. */
export const fieldName = (forms: readonly FormFacts[], key: string): Text => {
  const label = forms.map(({ labels }) => labels?.[key]).find((each) => each !== undefined)
  return label ? { vi: label.vi, en: label.en || label.vi } : { vi: key, en: key }
}

import type { Text } from '../../shared/text.ts'
import type { FieldType } from '../fieldType.ts'
import { fieldProblem } from '../fieldProblem.ts'
import { plainType } from './plainType.ts'

type Options = {
  /** What it must be, ending the sentence “… phải là”. */
  expected: Text
  label: Text
  /** The code that a text people write stands for; else the text. */
  read?: (text: string) => string
  /** The whole truth: the JSON Schema has nothing else. */
  pattern: string
  /** For a text that matches. */
  show: (value: string) => Text
  type: string
}

/** A type whose answers are short codes in a form of their own that sort by time: `2026-11`, `2026-Q4`, `14:30`. */
export function codedType({
  expected,
  label,
  pattern,
  read = (text) => text,
  show,
  type,
}: Options): FieldType {
  const form = new RegExp(pattern)
  const isRight = (value: unknown): value is string => typeof value === 'string' && form.test(value)

  return plainType({
    check(value, field, path) {
      if (isRight(value)) return []
      return [
        fieldProblem('FIELD_TYPE', field, path, {
          vi: `{label} phải là ${expected.vi}.`,
          en: `{label} must be ${expected.en}.`,
        }),
      ]
    },
    fromText: (text) => read(text),
    jsonSchema: () => ({ type: 'string', pattern }),
    label,
    normalize: (value) => (typeof value === 'string' ? value.trim() || null : (value ?? null)),
    takes: ['default', 'defaultFormula', 'prefill', 'rules'],
    toText: (value, _field, language) => (isRight(value) ? show(value)[language] : ''),
    type,
    valueKind: 'text',
    verb: { vi: 'chọn', en: 'choose' },
  })
}

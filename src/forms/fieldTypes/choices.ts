import { say } from '../../shared/say.ts'
import { fieldProblem } from '../fieldProblem.ts'
import { checkOptions } from './checkOptions.ts'
import { countProblems } from './countProblems.ts'
import { plainType } from './plainType.ts'

/** Several of the options, kept as a list of their values, each once. */
export const choices = plainType({
  check(value, field, path, mode) {
    const known = new Set<unknown>(field.options?.map((option) => option.value))
    if (!Array.isArray(value) || !value.every((item) => known.has(item))) {
      return [
        fieldProblem('FIELD_OPTION', field, path, {
          vi: '{label} chỉ được gồm các lựa chọn đã cho.',
          en: '{label} may only hold the given options.',
        }),
      ]
    }
    return mode === 'draft' ? [] : countProblems(value.length, field, path, { vi: 'lựa chọn', en: 'options' })
  },
  checkDefinition: checkOptions,
  emptyValue: [],
  jsonSchema: (field) => ({
    type: 'array',
    items: { enum: (field.options ?? []).map(({ value }) => value) },
    uniqueItems: true,
    ...(field.minItems === undefined ? {} : { minItems: field.minItems }),
    ...(field.maxItems === undefined ? {} : { maxItems: field.maxItems }),
  }),
  label: { vi: 'Chọn nhiều', en: 'Multiple choice' },
  normalize: (value) => (Array.isArray(value) ? [...new Set<unknown>(value)] : (value ?? null)),
  takes: ['options', 'minItems', 'maxItems', 'default', 'rules'],
  toText(value, field, language) {
    const chosen = Array.isArray(value) ? value : []
    const options = field.options?.filter((option) => chosen.includes(option.value)) ?? []
    return options.map((option) => say(option.label, language)).join('; ')
  },
  type: 'choices',
  verb: { vi: 'chọn', en: 'choose' },
})

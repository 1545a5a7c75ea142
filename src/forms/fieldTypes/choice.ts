import { say } from '../../shared/say.ts'
import { fieldProblem } from '../fieldProblem.ts'
import { checkOptions } from './checkOptions.ts'
import { plainType } from './plainType.ts'

/** One of the options, kept as its value. */
export const choice = plainType({
  check(value, field, path) {
    if (field.options?.some((option) => option.value === value)) return []
    return [
      fieldProblem('FIELD_OPTION', field, path, {
        vi: '{label} phải là một trong các lựa chọn đã cho.',
        en: '{label} must be one of the given options.',
      }),
    ]
  },
  checkDefinition: checkOptions,
  jsonSchema: (field) => ({ enum: (field.options ?? []).map(({ value }) => value) }),
  label: { vi: 'Chọn một', en: 'Single choice' },
  normalize: (value) => (value === '' ? null : (value ?? null)),
  takes: ['options', 'default', 'prefill', 'rules'],
  toText(value, field, language) {
    const option = field.options?.find((each) => each.value === value)
    return option ? say(option.label, language) : ''
  },
  type: 'choice',
  verb: { vi: 'chọn', en: 'choose' },
})

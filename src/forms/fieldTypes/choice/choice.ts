import { fieldProblem } from '../../fieldProblem.ts'
import { checkOptions } from '../checkOptions.ts'
import { offeredValue } from '../offeredValue.ts'
import { chosenValue, isChosen, optionSchema, optionText } from '../options.ts'
import { plainType } from '../plainType.ts'

/** One of the options, kept as its value. */
export const choice = plainType({
  check(value, field, path) {
    if (isChosen(value, field)) return []
    return [
      fieldProblem('FIELD_OPTION', field, path, {
        vi: '{label} phải là một trong các lựa chọn đã cho.',
        en: '{label} must be one of the given options.',
      }),
    ]
  },
  checkDefinition: (field, path) => checkOptions(field, path, ['buttons', 'list', 'radio']),
  fromText: offeredValue,
  jsonSchema: optionSchema,
  label: { vi: 'Chọn một', en: 'Single choice' },
  normalize: chosenValue,
  sourceOf: ({ source }) => source,
  takes: ['options', 'source', 'display', 'placeholder', 'default', 'defaultFormula', 'prefill', 'rules'],
  toText: optionText,
  type: 'choice',
  valueKind: 'text',
  verb: { vi: 'chọn', en: 'choose' },
})

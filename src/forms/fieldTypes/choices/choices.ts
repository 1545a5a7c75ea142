import { fieldProblem } from '../../fieldProblem.ts'
import { formLimits } from '../../formLimits.ts'
import { checkOptions } from '../checkOptions.ts'
import { countProblems } from '../countProblems.ts'
import { offeredValue } from '../offeredValue.ts'
import { chosenValue, isChosen, optionSchema, optionText } from '../options.ts'
import { plainType } from '../plainType.ts'

/** Several of the options, kept as a list of their values, each once. */
export const choices = plainType({
  check(value, field, path, mode) {
    const isList = Array.isArray(value) && value.length <= formLimits.options
    if (!isList || !value.every((item) => isChosen(item, field))) {
      return [
        fieldProblem('FIELD_OPTION', field, path, {
          vi: '{label} chỉ được gồm các lựa chọn đã cho.',
          en: '{label} may only hold the given options.',
        }),
      ]
    }
    return mode === 'draft' ? [] : countProblems(value.length, field, path, { vi: 'lựa chọn', en: 'options' })
  },
  checkDefinition: (field, path) => checkOptions(field, path, ['buttons', 'checkboxes']),
  emptyValue: [],
  frame: 'group',
  fromText: (text, field, tools) =>
    text
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => offeredValue(part, field, tools)),
  jsonSchema: (field) => ({
    type: 'array',
    items: optionSchema(field),
    uniqueItems: true,
    ...(field.minItems === undefined ? {} : { minItems: field.minItems }),
    ...(field.maxItems === undefined ? {} : { maxItems: field.maxItems }),
  }),
  label: { vi: 'Chọn nhiều', en: 'Multiple choice' },
  normalize: (value) =>
    Array.isArray(value) ? [...new Set<unknown>(value.map(chosenValue))] : (value ?? null),
  sourceOf: ({ source }) => source,
  takes: [
    'options',
    'source',
    'display',
    'minItems',
    'maxItems',
    'placeholder',
    'default',
    'defaultFormula',
    'prefill',
    'rules',
  ],
  toText: (value, field, language, tools) =>
    (Array.isArray(value) ? value : [])
      .map((item) => optionText(item, field, language, tools))
      .filter(Boolean)
      .join('; '),
  type: 'choices',
  valueKind: 'list',
  verb: { vi: 'chọn', en: 'choose' },
})

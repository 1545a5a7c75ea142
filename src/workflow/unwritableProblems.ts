import { fieldName } from './fieldName.ts'
import type { Problem } from '../shared/problem.ts'
import { edgesOf } from './edgesOf.ts'
import type { FormFacts } from './resourceProblems.ts'
import type { StateDefinition, WorkflowDefinition } from './types.ts'

/**
 * Fields that a form requires, and that nobody may write at or before a step which needs the form complete: whoever
 * comes there is refused, and can do nothing about it.
 */
export const unwritableProblems = (definition: WorkflowDefinition, forms: FormFacts[]): Problem[] => {
  const required = [...new Set(forms.flatMap((form) => form.required))]
  return definition.transitions.flatMap(({ from, label, validatesForm }, index) => {
    if (validatesForm !== true || required.length === 0) return []
    const closed = from.flatMap((key) => {
      const states = statesUpTo(definition, key)
      return required.filter((field) => !states.some((state) => isWritable(state, field)))
    })
    return [...new Set(closed)].map((field) => ({
      code: 'REQUIRED_UNWRITABLE',
      message: {
        vi: `“${label.vi}” cần biểu mẫu đầy đủ, nhưng trường bắt buộc “${fieldName(forms, field).vi}” không bước nào trước đó cho điền; hãy mở quyền ghi.`,
        en: `“${label.en}” needs the form complete, yet the required field “${fieldName(forms, field).en}” can be written at no step before it; open it somewhere.`,
      },
      path: `transitions.${String(index)}.validatesForm`,
    }))
  })
}

/** A state and every state from which a dossier can come to it. */
const statesUpTo = (definition: WorkflowDefinition, last: string): StateDefinition[] => {
  const found = new Set([last])
  // A Set is walked in order of insertion, keys added meanwhile included.
  for (const target of found) {
    for (const { from, to } of edgesOf(definition)) if (to === target) found.add(from)
  }
  return definition.states.filter(({ key }) => found.has(key))
}

const isWritable = ({ fields = [], write = [] }: StateDefinition, field: string): boolean => {
  const own = fields.filter((rule) => rule.field === field)
  const rules = own.length > 0 ? own : fields.filter((rule) => rule.field === '*')
  if (rules.some(({ permission }) => permission === 'required' || permission === 'write')) return true
  return write.length > 0 && !rules.some(({ who }) => who === undefined)
}

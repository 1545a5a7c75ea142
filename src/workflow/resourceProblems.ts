import { addWorkingDays } from '../shared/addWorkingDays.ts'
import { compileExpression } from '../expressions/compileExpression.ts'
import { isTrue } from '../expressions/isTrue.ts'
import type { Problem } from '../shared/problem.ts'
import { mailKeyProblems } from './mailKeyProblems.ts'
import { publishProblems } from './publishProblems.ts'
import { shortestPaths } from './shortestPaths.ts'
import type { EffectDefinition, Facts, StateDefinition, WorkflowDefinition } from './types.ts'

/** What the system has to offer a definition; what is left out is not judged. */
export type Resources = {
  /** Document templates in use that have a file. */
  documents?: readonly string[]
  /** Keys of the form's fields, and those of them that it requires. */
  form?: { fields: string[]; required: string[] }
  /** Where pages may be published. */
  pages?: readonly string[]
  procedures?: string[]
  records?: readonly string[]
  runs?: readonly string[]
  templates?: readonly string[]
  window?: { calendar: Facts['calendar']; from: string; to: string }
}

const unknown = (code: string, vi: string, en: string, path: string): Problem => ({
  code,
  message: { vi, en },
  path,
})

const lacks = (list: readonly string[] | undefined, name: string): boolean =>
  list !== undefined && !list.includes(name)

/** What the office has to offer, with the mails that the definition brings along. */
const withOwn = (definition: WorkflowDefinition, known: Resources): Resources =>
  known.templates === undefined
    ? known
    : { ...known, templates: [...known.templates, ...(definition.mails ?? []).map(({ key }) => key)] }

const ofEffect = (effect: EffectDefinition, path: string, known: Resources): Problem[] => {
  switch (effect.kind) {
    case 'mail':
      return lacks(known.templates, effect.template)
        ? [
            unknown(
              'UNKNOWN_TEMPLATE',
              `Không có mẫu thư “${effect.template}”; hãy chọn mẫu khác.`,
              `There is no mail template “${effect.template}”; choose another.`,
              `${path}.template`,
            ),
          ]
        : []
    case 'document':
      return lacks(known.documents, effect.template)
        ? [
            unknown(
              'UNKNOWN_DOCUMENT_TEMPLATE',
              `Không có mẫu văn bản “${effect.template}” đang áp dụng; hãy chọn mẫu khác hoặc tải tệp của mẫu lên.`,
              `There is no document template “${effect.template}” in use; choose another, or upload its file.`,
              `${path}.template`,
            ),
          ]
        : []
    case 'run':
      return lacks(known.runs, effect.name)
        ? [
            unknown(
              'UNKNOWN_CONSEQUENCE',
              `Không có tác vụ “${effect.name}”.`,
              `There is no consequence “${effect.name}”.`,
              `${path}.name`,
            ),
          ]
        : []
    case 'record':
      return lacks(known.records, effect.collection)
        ? [
            unknown(
              'UNKNOWN_COLLECTION',
              `Quy trình không được tạo bản ghi ở “${effect.collection}”.`,
              `A workflow may not create records of “${effect.collection}”.`,
              `${path}.collection`,
            ),
          ]
        : []
    case 'case':
      return procedureProblem(effect.procedure, `${path}.procedure`, known)
    case 'set':
      return fieldProblem(effect.field, `${path}.field`, known)
    case 'notify':
    case 'publish':
    case 'webhook':
    case 'withdraw':
      return []
  }
}

const procedureProblem = (procedure: string, path: string, known: Resources): Problem[] =>
  lacks(known.procedures, procedure)
    ? [
        unknown(
          'UNKNOWN_PROCEDURE',
          `Không có thủ tục “${procedure}”.`,
          `There is no procedure “${procedure}”.`,
          path,
        ),
      ]
    : []

const fieldProblem = (field: string, path: string, known: Resources): Problem[] =>
  field !== '*' && lacks(known.form?.fields, field)
    ? [
        unknown(
          'UNKNOWN_FIELD',
          `Biểu mẫu không có trường “${field}”.`,
          `The form has no field “${field}”.`,
          path,
        ),
      ]
    : []

const ofState = (state: StateDefinition, path: string, known: Resources): Problem[] => [
  ...(state.children ? procedureProblem(state.children.procedure, `${path}.children.procedure`, known) : []),
  ...(state.fields ?? []).flatMap(({ field }, at) =>
    fieldProblem(field, `${path}.fields.${String(at)}.field`, known),
  ),
  ...(state.timers ?? []).flatMap(({ then }, at) =>
    then.do === 'remind'
      ? ofEffect(
          { kind: 'mail', template: then.template, to: then.to },
          `${path}.timers.${String(at)}.then`,
          known,
        )
      : [],
  ),
]

/** Fields that the form requires and that nobody may write in any state, although a step needs the form complete. */
const unwritable = ({ states, transitions }: WorkflowDefinition, known: Resources): Problem[] => {
  if (!transitions.some(({ validatesForm }) => validatesForm === true)) return []
  const isWritable = (field: string) =>
    states.some(({ fields = [], write = [] }) => {
      const own = fields.filter((rule) => rule.field === field)
      const rules = own.length > 0 ? own : fields.filter((rule) => rule.field === '*')
      if (rules.some(({ permission }) => permission === 'required' || permission === 'write')) return true
      return write.length > 0 && !rules.some(({ who }) => who === undefined)
    })
  return (known.form?.required ?? [])
    .filter((field) => !isWritable(field))
    .map((field) =>
      unknown(
        'REQUIRED_UNWRITABLE',
        `Trường bắt buộc “${field}” không bước nào cho điền; hãy mở quyền ghi ở một bước.`,
        `The required field “${field}” can be written at no step; open it somewhere.`,
        'states',
      ),
    )
}

/** Conditions that read nothing and do not hold: they never will. */
const neverTrue = ({ transitions }: WorkflowDefinition): Problem[] =>
  transitions.flatMap(({ when = [] }, index) =>
    when.flatMap(({ expression }, at) => {
      const isConstant = compileExpression(expression).names.length === 0
      return isConstant && !isTrue(expression, {})
        ? [
            unknown(
              'NEVER_TRUE',
              'Điều kiện này không bao giờ đúng; hãy sửa hoặc bỏ.',
              'This condition is never true; correct or remove it.',
              `transitions.${String(index)}.when.${String(at)}.expression`,
            ),
          ]
        : []
    }),
  )

/** Deadlines that, on the shortest way there and begun when the campaign begins, run past its end. */
const pastWindow = (definition: WorkflowDefinition, { window }: Resources): Problem[] => {
  if (window === undefined) return []
  const days = (key: string) =>
    definition.states.find((state) => state.key === key)?.deadline?.workingDays ?? 0
  const paths = shortestPaths(definition)
  return definition.states.flatMap((state, index) => {
    const path = paths.get(state.key)
    if (path === undefined || state.deadline === undefined) return []
    const total = path.reduce((sum, { from }) => sum + days(from), 0) + state.deadline.workingDays
    return addWorkingDays(window.from, Math.min(total, 1000), window.calendar) > window.to
      ? [
          unknown(
            'DEADLINE_PAST_CAMPAIGN',
            `Thời hạn của “${state.label.vi}” vượt quá ngày kết thúc phong trào; hãy rút ngắn.`,
            `The deadline of “${state.label.en}” runs past the end of the campaign; shorten it.`,
            `states.${String(index)}.deadline`,
          ),
        ]
      : []
  })
}

/** Templates, consequences, procedures and fields that are named and not there; conditions and deadlines that cannot hold. */
export const resourceProblems = (definition: WorkflowDefinition, office: Resources): Problem[] => {
  const known = withOwn(definition, office)
  return [
    ...publishProblems(definition, office.pages),
    ...mailKeyProblems(definition, office.templates ?? []),
    ...definition.states.flatMap((state, index) => ofState(state, `states.${String(index)}`, known)),
    ...definition.transitions.flatMap(({ effects = [] }, index) =>
      effects.flatMap((effect, at) =>
        ofEffect(effect, `transitions.${String(index)}.effects.${String(at)}`, known),
      ),
    ),
    ...unwritable(definition, known),
    ...neverTrue(definition),
    ...pastWindow(definition, known),
  ]
}

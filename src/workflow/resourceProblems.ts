import { addWorkingDays } from '../shared/addWorkingDays.ts'
import type { ValueKind } from '../expressions/valueKind.ts'
import { evaluateExpression } from '../expressions/evaluateExpression.ts'
import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/text.ts'
import { fieldName } from './fieldName.ts'
import { mailKeyProblems } from './mailKeyProblems.ts'
import { neverTrueProblems } from './neverTrueProblems.ts'
import { publishProblems } from './publishProblems.ts'
import { shortestPaths } from './shortestPaths.ts'
import type { Assignment } from './stateTypes.ts'
import { dayOf } from './timers/dayOf.ts'
import { typeProblems } from './typeProblems.ts'
import type { EffectDefinition, Facts, StateDefinition, WorkflowDefinition } from './types.ts'
import { unwritableProblems } from './unwritableProblems.ts'

/** A form that dossiers of the workflow fill in. */
export type FormFacts = {
  /** The values that a choice offers, by key. */
  choices?: Record<string, string[]>
  /** Those of its fields that it works out itself. */
  computed?: string[]
  /** Those of its fields that name another dossier. */
  dossiers?: string[]
  fields: string[]
  /** What sort of value the answers are, by key. */
  kinds?: Record<string, ValueKind>
  /** What its fields are called, by key. */
  labels?: Record<string, Text>
  required: string[]
}

/** From when to when a campaign runs whose dossiers go through the workflow. */
export type CampaignWindow = { calendar: Facts['calendar']; from: string; title: string; to: string }

/** What the system has to offer a definition; what is left out is not judged. */
export type Resources = {
  /** Document templates in use that have a file. */
  documents?: readonly string[]
  /** Every form that goes with it. */
  forms?: FormFacts[]
  /** Where pages may be published. */
  pages?: readonly string[]
  procedures?: string[]
  records?: readonly string[]
  runs?: readonly string[]
  templates?: readonly string[]
  /** Names of webhooks that the server has an address for. */
  webhooks?: readonly string[]
  windows?: CampaignWindow[]
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
    case 'act':
      return dossierProblem(effect.field, `${path}.field`, known)
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
      return [
        ...fieldProblem(effect.field, `${path}.field`, known),
        ...computedProblem(effect.field, `${path}.field`, known),
      ]
    case 'webhook':
      return lacks(known.webhooks, effect.name)
        ? [
            unknown(
              'UNKNOWN_WEBHOOK',
              `Máy chủ chưa có địa chỉ hoặc khóa ký cho webhook “${effect.name}”; hãy khai báo trong WEBHOOKS và WEBHOOK_SECRET, hoặc bỏ tác vụ này.`,
              `The server has no address or no signing secret for the webhook “${effect.name}”; set WEBHOOKS and WEBHOOK_SECRET, or leave this effect out.`,
              `${path}.name`,
            ),
          ]
        : []
    case 'notify':
    case 'publish':
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
  field !== '*' &&
  lacks(
    known.forms?.flatMap(({ fields }) => fields),
    field,
  )
    ? [
        unknown(
          'UNKNOWN_FIELD',
          `Biểu mẫu không có trường “${field}”.`,
          `The form has no field “${field}”.`,
          path,
        ),
      ]
    : []

const computedProblem = (field: string, path: string, { forms = [] }: Resources): Problem[] => {
  if (!forms.some(({ computed = [] }) => computed.includes(field))) return []
  const { en, vi } = fieldName(forms, field)
  return [
    unknown(
      'FIELD_COMPUTED',
      `Trường “${vi}” do biểu mẫu tự tính nên không ghi được; hãy chọn trường khác hoặc sửa công thức trong biểu mẫu.`,
      `The form works “${en}” out itself, so it cannot be set; choose another field, or change the formula in the form.`,
      path,
    ),
  ]
}

const dossierProblem = (field: string, path: string, known: Resources): Problem[] =>
  lacks(
    known.forms?.flatMap(({ dossiers = [] }) => dossiers),
    field,
  )
    ? [
        unknown(
          'UNKNOWN_FIELD',
          `Biểu mẫu không có trường “${field}” kiểu “Hồ sơ liên quan”.`,
          `The form has no field “${field}” of the type “Related dossier”.`,
          path,
        ),
      ]
    : []

/** People who are named by a field of the form. */
const ofAssignment = (assign: Assignment | undefined, path: string, known: Resources): Problem[] =>
  (assign?.to ?? []).flatMap((source, at) =>
    source.kind === 'field' ? fieldProblem(source.field, `${path}.to.${String(at)}.field`, known) : [],
  )

const ofState = (state: StateDefinition, path: string, known: Resources): Problem[] => [
  ...(state.children ? procedureProblem(state.children.procedure, `${path}.children.procedure`, known) : []),
  ...(state.fields ?? []).flatMap(({ field }, at) =>
    fieldProblem(field, `${path}.fields.${String(at)}.field`, known),
  ),
  ...ofAssignment(state.assign, `${path}.assign`, known),
  ...(state.parallel?.branches ?? []).flatMap(({ steps }, at) =>
    steps.flatMap(({ assign }, step) =>
      ofAssignment(assign, `${path}.parallel.branches.${String(at)}.steps.${String(step)}.assign`, known),
    ),
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

/** Deadlines that, on the shortest way there and begun when the campaign begins, run past its end. */
const pastWindow = (definition: WorkflowDefinition, window: CampaignWindow): Problem[] => {
  const days = (key: string) =>
    definition.states.find((state) => state.key === key)?.deadline?.workingDays ?? 0
  const paths = shortestPaths(definition)
  return definition.states.flatMap((state, index) => {
    const path = paths.get(state.key)
    if (path === undefined || state.deadline === undefined) return []
    const total = path.reduce((sum, { from }) => sum + days(from), 0) + days(state.key)
    // A day that is the same for every dossier can be judged as well; one of the answers cannot.
    const fixed = state.deadline.until && dayOf(evaluateExpression(state.deadline.until, {}))
    const isPast = fixed
      ? `${fixed}T10:00:00.000Z` > window.to
      : addWorkingDays(window.from, Math.min(total, 1000), window.calendar) > window.to
    return isPast
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
    ...unwritableProblems(definition, known.forms ?? []),
    ...neverTrueProblems(definition, choicesOf(known.forms ?? [])),
    ...typeProblems(definition, kindsOf(known.forms ?? [])),
    ...(known.windows ?? []).flatMap((window) => pastWindow(definition, window)),
  ]
}

/** What sort of value each answer is, where the forms that have it agree. */
const kindsOf = (forms: FormFacts[]): Record<string, ValueKind> => {
  const all = forms.flatMap(({ kinds = {} }) => Object.entries(kinds))
  return Object.fromEntries(
    all.map(([key, kind]) => [
      key,
      all.every((other) => other[0] !== key || other[1] === kind) ? kind : null,
    ]),
  )
}

/** A key that is a choice in every form that has it, with all that any of them offers. */
const choicesOf = (forms: FormFacts[]): Map<string, Set<string>> => {
  const keys = new Set(forms.flatMap(({ choices = {} }) => Object.keys(choices)))
  const isChoice = (key: string) =>
    forms.every(({ choices = {}, fields }) => !fields.includes(key) || Object.hasOwn(choices, key))
  return new Map(
    [...keys]
      .filter(isChoice)
      .map((key) => [key, new Set(forms.flatMap(({ choices = {} }) => choices[key] ?? []))]),
  )
}

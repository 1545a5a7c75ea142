import type { Mode } from './fieldType.ts'
import type { Answers, FormContext, FormDefinition, Judgement } from './types.ts'
import { isTrue } from '../expressions/isTrue.ts'
import { isRecord } from '../shared/isRecord.ts'
import { contextNames } from './contextNames.ts'
import { definitionProblem } from './definitionProblem.ts'
import { evaluationOrder } from './evaluationOrder.ts'
import { placedFields } from './placedFields.ts'
import { formLimits } from './formLimits.ts'
import { judgeFields } from './judgeFields.ts'
import { measureJson } from './measureJson.ts'

export type JudgeInput = { answers: unknown; context: FormContext; definition: FormDefinition; mode: Mode }

/**
 * The one judge of answers, on the server and in the browser. Hidden answers are dropped, values normalised, computed
 * values worked out; types, unknown keys and sizes are always checked, completeness, bounds and rules on `submit`.
 * A value with a problem of type is left out of `answers`: refuse the write when there are problems.
 * Judging its own answers gives the same answers. Never throws.
 */
export function judgeAnswers({ answers, context, definition, mode }: JudgeInput): Judgement {
  const isReadable = isRecord(answers) && isWithinLimits(answers)
  const placed = placedFields(definition)
  const sectionByField = new Map(placed.map(({ field, section }) => [field.key, section]))
  const shownSections = new Map<string, boolean>()

  const isBlockShown = (key: string, scope: Answers): boolean => {
    const section = sectionByField.get(key)
    if (!section) return true
    const shown =
      shownSections.get(section.key) ?? (section.visible === undefined || isTrue(section.visible, scope))
    shownSections.set(section.key, shown)
    return shown
  }
  const group = judgeFields({
    fields: placed.map(({ field }) => field),
    isBlockShown,
    mode,
    order: evaluationOrder(definition).keys,
    prefix: '',
    raw: isReadable ? answers : {},
    scope: startScope(context),
  })

  const { computed, problems, readOnly, required, tables } = group
  const sections = [...shownSections].filter(([, shown]) => shown).map(([key]) => key)
  const visible = [...sections, ...group.visible]
  if (isReadable) return { answers: group.answers, computed, problems, readOnly, required, tables, visible }
  return { answers: {}, computed, problems: [unreadable], readOnly, required, tables, visible }
}

function startScope(context: FormContext): Answers {
  const scope = Object.create(null) as Answers
  for (const name of contextNames) scope[name] = null
  return Object.assign(scope, context)
}

function isWithinLimits(answers: Answers): boolean {
  const { characters, depth, values } = measureJson(answers, formLimits.answerValues)
  return (
    depth <= formLimits.answerDepth &&
    values <= formLimits.answerValues &&
    characters <= formLimits.answerCharacters
  )
}

const unreadable = definitionProblem(
  'ANSWERS_INVALID',
  'answers',
  'Nội dung biểu mẫu không hợp lệ, quá lớn hoặc lồng nhau quá sâu; hãy rút gọn rồi gửi lại.',
  'The answers are not valid, too large or nested too deeply; shorten them and send again.',
)

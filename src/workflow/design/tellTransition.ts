import type { Text } from '../../shared/text.ts'
import type { TransitionDefinition, WorkflowDefinition } from '../types.ts'
import { nameOfRef } from './describeWorkflowOperation.ts'
import { tellEffect } from './tellEffect.ts'
import { joinTexts, tellPeople, type WorkflowWords } from './wordsOfWorkflow.ts'

const comma: Text = { vi: ', ', en: ', ' }
const quoted = ({ en, vi }: Text): Text => ({ vi: `«${vi}»`, en: `“${en || vi}”` })

/** A transition as sentences that the office can read and agree to: from where to where, who, when, and what it asks. */
export function tellTransition(
  definition: WorkflowDefinition,
  transition: TransitionDefinition,
  words: WorkflowWords,
): Text[] {
  const state = (key: string): Text => quoted(nameOfRef(definition, { key, kind: 'state' }))
  const from = joinTexts(transition.from.map(state), comma)
  const to =
    transition.to === '@previous'
      ? { vi: 'trạng thái trước đó', en: 'the state before' }
      : state(transition.to)
  return [
    { vi: `Từ ${from.vi} sang ${to.vi}.`, en: `From ${from.en} to ${to.en}.` },
    whoActs(transition, words),
    ...bars(definition, transition, words),
    ...conditions(transition, words),
    ...asks(transition),
    ...(transition.effects ?? []).map((effect) => follows(tellEffect(effect, words))),
  ]
}

const follows = ({ en, vi }: Text): Text => ({ vi: `Sau đó: ${small(vi)}.`, en: `Then: ${small(en)}.` })
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function whoActs({ automatic, by, system }: TransitionDefinition, words: WorkflowWords): Text {
  if (system) {
    return automatic
      ? { vi: 'Hệ thống tự thực hiện ngay khi đủ điều kiện.', en: 'Taken by itself as soon as it may be.' }
      : {
          vi: 'Hệ thống thực hiện khi có kết quả lấy ý kiến, hẹn giờ hoặc việc liên quan.',
          en: 'Taken by the system: an outcome, a timer or another matter.',
        }
  }
  if (by.length === 0) return { vi: 'Chưa nói ai được thực hiện.', en: 'Nobody is named who may do it.' }
  const people = tellPeople(by, words)
  return { vi: `Người thực hiện: ${people.vi}.`, en: `Done by: ${people.en}.` }
}

function bars(
  { transitions }: WorkflowDefinition,
  { not = [], notDoerOf = [] }: TransitionDefinition,
  words: WorkflowWords,
): Text[] {
  const relations = joinTexts(not.map(words.relation), { vi: '; ', en: '; ' })
  const doers = joinTexts(
    notDoerOf.map((action) =>
      action === '*'
        ? { vi: 'bất kỳ bước nào', en: 'any step' }
        : quoted(transitions.find((each) => each.action === action)?.label ?? { vi: action, en: action }),
    ),
    comma,
  )
  return [
    ...(not.length === 0
      ? []
      : [{ vi: `Không được thực hiện: ${relations.vi}.`, en: `Barred: ${relations.en}.` }]),
    ...(notDoerOf.length === 0
      ? []
      : [
          {
            vi: `Người đã thực hiện ${doers.vi} không được thực hiện bước này.`,
            en: `Whoever did ${doers.en} may not do this.`,
          },
        ]),
  ]
}

const conditions = ({ when = [] }: TransitionDefinition, words: WorkflowWords): Text[] =>
  when.map(({ expression }) => {
    const told = words.explain(expression) ?? { vi: expression, en: expression }
    return { vi: `Chỉ khi ${told.vi}.`, en: `Only when ${told.en}.` }
  })

const asks = (transition: TransitionDefinition): Text[] => {
  const { comment, commentMin, decides, fields = [], validatesForm } = transition
  const labels = joinTexts(
    fields.map(({ label }) => quoted(label)),
    comma,
  )
  return [
    ...(comment === 'required' ? [needsComment(commentMin)] : []),
    ...(fields.length > 0 ? [{ vi: `Phải điền ${labels.vi}.`, en: `${labels.en} must be given.` }] : []),
    ...(validatesForm
      ? [{ vi: 'Biểu mẫu phải điền đủ và đúng.', en: 'The form must be complete and right.' }]
      : []),
    ...(decides
      ? [
          {
            vi: 'Là quyết định: sau đó người lập không tự rút hồ sơ được nữa.',
            en: 'A decision: afterwards the creator can no longer withdraw.',
          },
        ]
      : []),
  ]
}

const needsComment = (fewest: number | undefined): Text =>
  fewest === undefined
    ? { vi: 'Phải ghi ý kiến.', en: 'A comment must be written.' }
    : {
        vi: `Phải ghi ý kiến, ít nhất ${String(fewest)} ký tự.`,
        en: `A comment of at least ${String(fewest)} characters must be written.`,
      }

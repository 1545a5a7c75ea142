import type { Language } from '../../shared/language.ts'
import { earlierStates } from '../earlierStates.ts'
import { enterState } from '../enterState.ts'
import { nobodyEligible } from '../nobodyEligible.ts'
import { noteDoer } from '../noteDoer.ts'
import { refuse } from '../refuse.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { isInCharge, refuseHeld, refuseOver, refuseStranger, standsFor } from './guards.ts'
import { readComment } from './readComment.ts'

const label = { vi: 'Trả lại để sửa', en: 'Return for correction' }

const earlierKeys = ({ definition, instance }: Omit<EverydayArgs, 'command'>): string[] =>
  earlierStates(definition, instance).map(({ key }) => key)

/** Their names for people, and the keys that a program uses. */
const stepsTold = ({ definition, instance }: Omit<EverydayArgs, 'command'>, language: Language): string =>
  earlierStates(definition, instance)
    .map(({ key, label: name }) => `${name[language]} (${key})`)
    .join(', ')

const barred = (args: Omit<EverydayArgs, 'command'>) => {
  if (args.instance.flow.correction !== null) {
    return refuse(409, 'IN_CORRECTION', {
      vi: 'Hồ sơ đang được trả lại để sửa; hãy chờ gửi lại.',
      en: 'The dossier is being corrected already; wait until it is sent back.',
    })
  }
  const nowhere =
    earlierKeys(args).length === 0
      ? refuse(409, 'NO_EARLIER_STEP', {
          vi: 'Hồ sơ chưa qua bước nào trước đó để trả lại.',
          en: 'There is no earlier step to return the dossier to.',
        })
      : undefined
  return refuseOver(args) ?? refuseHeld(args) ?? nowhere ?? refuseStranger(isInCharge(args))
}

const readFields = (data: Record<string, unknown> | undefined): null | string[] => {
  const given = data?.['fields']
  if (!Array.isArray(given) || given.length === 0 || given.length > 500) return null
  const keys = given.filter((key): key is string => typeof key === 'string' && key.length <= 200)
  return keys.length === given.length ? [...new Set(keys)] : null
}

/** Back to an earlier step with the list of fields to correct: only those are open, and it comes straight back. */
export const returnToCorrect: EverydayAction = {
  barred,
  comment: true,
  label,
  perform: (args) => {
    const { command, definition, facts, instance } = args
    const refused = barred(args) ?? readComment(returnToCorrect, command)
    if (refused !== undefined) return refused
    const fields = readFields(command.data)
    if (fields === null) {
      const message = { vi: 'Hãy nêu các mục cần sửa.', en: 'Name the fields to correct.' }
      return refuse(422, 'FIELDS_REQUIRED', message, 'data.fields')
    }
    const strange = fields.find((key) => facts.formFields?.includes(key) === false)
    if (strange !== undefined) {
      const message = {
        vi: `Biểu mẫu của hồ sơ không có mục “${strange.slice(0, 60)}”; hãy chọn mục khác.`,
        en: `The form of the dossier has no field “${strange.slice(0, 60)}”; choose another.`,
      }
      return refuse(422, 'FIELD_UNKNOWN', message, 'data.fields')
    }
    const earlier = earlierKeys(args)
    const to =
      command.data?.['to'] ?? (earlier.includes(definition.initial) ? definition.initial : earlier[0])
    if (typeof to !== 'string' || !earlier.includes(to)) {
      const message = {
        vi: `Chỉ trả lại được về bước hồ sơ đã qua: ${stepsTold(args, 'vi')}.`,
        en: `A dossier can only be returned to a step it has been through: ${stepsTold(args, 'en')}.`,
      }
      return refuse(422, 'STEP_UNKNOWN', message, 'data.to')
    }
    const noted = noteDoer(instance, 'return', facts)
    const next = enterState(definition, noted, to, facts, { isReturn: true })
    const problems = nobodyEligible(definition, next)
    if (problems.length > 0) return { ok: false, problems, status: 422 }
    const correction = { backTo: instance.state, by: standsFor(facts), fields, rev: next.rev }
    return {
      effects: [
        { kind: 'mail', template: 'turn', to: 'assignees' },
        { kind: 'mail', template: 'supplement', to: 'creator' },
      ],
      next: { ...next, flow: { ...next.flow, correction } },
      ok: true,
      path: [{ action: 'return', automatic: false, from: instance.state, to }],
      transition: { action: 'return', label },
    }
  },
}

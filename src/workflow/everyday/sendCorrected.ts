import { enterState } from '../enterState.ts'
import { noteDoer } from '../noteDoer.ts'
import { canWriteAnswers } from '../canWriteAnswers.ts'
import { refuse } from '../refuse.ts'
import { findFormProblems } from '../findFormProblems.ts'
import { findRequiredProblems } from '../findRequiredProblems.ts'
import { nobodyEligible } from '../nobodyEligible.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { isInCharge, refuseHeld, refuseOver, refuseStranger } from './guards.ts'
import { readComment } from './readComment.ts'

const label = { vi: 'Gửi lại sau khi sửa', en: 'Send back corrected' }

const barred = (args: Omit<EverydayArgs, 'command'>) => {
  const { definition, facts, instance } = args
  if (instance.flow.correction === null) {
    return refuse(409, 'NOT_IN_CORRECTION', {
      vi: 'Hồ sơ không ở trong lần trả lại để sửa nào.',
      en: 'The dossier was not returned to be corrected.',
    })
  }
  const { relations, roles } = facts.onBehalfOf ?? { ...facts.actor, relations: facts.relations }
  const isTheirs = isInCharge(args) || canWriteAnswers(definition, instance.state, roles, relations)
  return refuseOver(args) ?? refuseHeld(args) ?? refuseStranger(isTheirs)
}

/** Straight back to whoever returned it, where they still work here; else to the people of that step. */
export const sendCorrected: EverydayAction = {
  barred,
  comment: false,
  label,
  perform: (args) => {
    const { command, definition, facts, instance } = args
    const { correction } = instance.flow
    const refused = barred(args) ?? readComment(sendCorrected, command)
    if (refused !== undefined || correction === null)
      return refused ?? refuse(409, 'NOT_IN_CORRECTION', label)
    const stub = { action: 'sendCorrected', by: [], from: [], label, to: '', validatesForm: true }
    const problems = [
      ...findRequiredProblems(definition, instance, {}, facts),
      ...findFormProblems({ ...stub, comment: 'optional' }, facts.formProblems),
    ]
    if (problems.length > 0) return { ok: false, problems, status: 422 }
    const next = enterState(definition, noteDoer(instance, 'sendCorrected', facts), correction.backTo, facts)
    const isHere = facts.directory.people.some(({ id }) => id === correction.by)
    // A count that was under way begins anew, with everybody; a single turn goes to whoever returned it.
    const assignees = isHere && next.flow.tokens.length === 0 ? [correction.by] : next.flow.assignees
    const after = { ...next, flow: { ...next.flow, assignees } }
    const missing = nobodyEligible(definition, after)
    if (missing.length > 0) return { ok: false, problems: missing, status: 422 }
    return {
      effects: [{ kind: 'mail', template: 'turn', to: 'assignees' }],
      next: after,
      ok: true,
      path: [{ action: 'sendCorrected', automatic: false, from: instance.state, to: correction.backTo }],
      transition: { action: 'sendCorrected', label },
    }
  },
}

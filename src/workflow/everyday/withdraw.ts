import type { Text } from '../../shared/text.ts'
import { enterState } from '../enterState.ts'
import { noteDoer } from '../noteDoer.ts'
import { refuse } from '../refuse.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { refuseOver, refuseStranger, standsFor } from './guards.ts'
import { readComment } from './readComment.ts'

const label = { vi: 'Rút hồ sơ', en: 'Withdraw' }

const barred = (args: Omit<EverydayArgs, 'command'>) => {
  const { facts, instance } = args
  const relations = facts.onBehalfOf?.relations ?? facts.relations
  if (instance.flow.decided) {
    return refuse(409, 'ALREADY_DECIDED', {
      vi: 'Hồ sơ đã có ý kiến quyết định nên không rút được nữa.',
      en: 'The dossier has been decided on, so it can no longer be withdrawn.',
    })
  }
  return refuseOver(args) ?? refuseStranger(relations.includes('creator'))
}

/** Whoever began a dossier takes it back, as long as nothing has been decided. */
export const withdraw: EverydayAction = {
  barred,
  comment: false,
  label,
  perform: (args) => {
    const { command, definition, facts, instance } = args
    const refused = barred(args) ?? readComment(withdraw, command)
    if (refused !== undefined) return refused
    const next = enterState(definition, noteDoer(instance, 'withdraw', facts), 'withdrawn', facts)
    const told = instance.flow.assignees.filter((user) => user !== standsFor(facts))
    return {
      effects: told.map((user) => ({
        kind: 'notify',
        text: toldWith(command.comment),
        to: { user },
      })),
      next,
      ok: true,
      path: [{ action: 'withdraw', automatic: false, from: instance.state, to: 'withdrawn' }],
      transition: { action: 'withdraw', label },
    }
  },
}

/** What those who had it to do are told, with the reason where one was given. */
const toldWith = (comment: string | undefined): Text => {
  const reason = (comment ?? '').trim()
  return {
    vi: `Hồ sơ đã được người lập rút.${reason === '' ? '' : ` Lý do: ${reason}`}`,
    en: `The dossier was withdrawn by whoever began it.${reason === '' ? '' : ` Reason: ${reason}`}`,
  }
}

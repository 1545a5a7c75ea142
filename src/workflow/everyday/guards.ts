import { isEndState } from '../isEndState.ts'
import { matchesFacts } from '../matchesFacts.ts'
import { refuse } from '../refuse.ts'
import { stateOf } from '../stateOf.ts'
import type { Facts, Refusal } from '../types.ts'
import type { EverydayArgs } from './everydayAction.ts'

type Args = Omit<EverydayArgs, 'command'>

/** Whoever the actor stands for in this command. */
export const standsFor = ({ actor, onBehalfOf }: Facts): string => onBehalfOf?.id ?? actor.id

export const isOver = ({ definition, instance }: Args): boolean => {
  const state = stateOf(definition, instance.state)
  return state === undefined || isEndState(state)
}

export const refuseOver = (args: Args): Refusal | undefined =>
  isOver(args)
    ? refuse(409, 'DOSSIER_OVER', {
        vi: 'Hồ sơ đã kết thúc nên không thực hiện được thao tác này.',
        en: 'The dossier has come to its end, so this cannot be done.',
      })
    : undefined

export const refuseHeld = ({ instance }: Args): Refusal | undefined =>
  instance.flow.heldSince === null
    ? undefined
    : refuse(409, 'ON_HOLD', {
        vi: 'Hồ sơ đang tạm giữ. Hãy bỏ tạm giữ (release) trước.',
        en: 'The dossier is on hold. Release it (release) first.',
      })

export const isManager = ({ definition, facts, instance }: Args): boolean =>
  matchesFacts(definition.managers ?? [], definition, instance, facts)

export const hasTurn = ({ definition, facts, instance }: Args): boolean =>
  matchesFacts([{ relation: 'assignee' }], definition, instance, facts)

/**
 * Whoever could carry on from here: it is their turn, a drawn step onwards is theirs, or they manage the procedure. To be
 * able to end it without success is no such step: an applicant who may withdraw a dossier has no say in how it is worked on.
 */
export const isInCharge = (args: Args): boolean => {
  const { definition, facts, instance } = args
  const drawn = definition.transitions.filter(
    ({ from, system, to }) =>
      system !== true && from.includes(instance.state) && stateOf(definition, to)?.kind !== 'failure',
  )
  return (
    hasTurn(args) || isManager(args) || drawn.some(({ by }) => matchesFacts(by, definition, instance, facts))
  )
}

export const refuseStranger = (isAllowed: boolean): Refusal | undefined =>
  isAllowed
    ? undefined
    : refuse(403, 'NOT_ALLOWED', {
        vi: 'Ông/Bà không phải người đang được giao xử lý hoặc quản lý hồ sơ này.',
        en: 'It is not your turn on this dossier, and you do not manage it.',
      })

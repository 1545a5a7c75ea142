import { actionsSentence } from './actionsSentence.ts'
import type { EverydayAction } from './everyday/everydayAction.ts'
import { isRevGood } from './isRevGood.ts'
import { refuse } from './refuse.ts'
import { stateOf } from './stateOf.ts'
import type { Command, Instance, Refusal, TransitionDefinition, WorkflowDefinition } from './types.ts'

type FindCommandRefusalArgs = {
  command: Command
  definition: WorkflowDefinition
  /** The everyday action of that name, when it is not drawn. */
  everyday: EverydayAction | undefined
  instance: Instance
  /** The transition of that action from the current state, if there is one. */
  transition: TransitionDefinition | undefined
}

const judgeRev = (command: Command, instance: Instance): Refusal | undefined => {
  if (command.rev !== undefined && isRevGood(command.rev, instance)) return undefined
  if (command.rev === undefined) {
    if (command.system === true) return undefined
    const message = {
      vi: 'Hãy gửi kèm số phiên bản (rev) của hồ sơ mà Ông/Bà đang xem.',
      en: 'Send the revision (rev) of the dossier you are looking at.',
    }
    return refuse(422, 'REV_REQUIRED', message, 'rev')
  }
  return refuse(409, 'STALE_REV', {
    vi: `Hồ sơ đã được cập nhật (phiên bản ${String(instance.rev)}, Ông/Bà đang xem phiên bản ${String(command.rev)}). Hãy tải lại rồi thực hiện lại.`,
    en: `The dossier has changed (revision ${String(instance.rev)}, you saw ${String(command.rev)}). Reload and try again.`,
  })
}

/**
 * Refuses a command that cannot be carried out now whoever asks, in this order: unknown action (422), missing (422)
 * or stale rev (409), an action of the system asked by a person (403), an action that is not of this state (409).
 */
export const findCommandRefusal = ({
  command,
  definition,
  everyday,
  instance,
  transition,
}: FindCommandRefusalArgs): Refusal | undefined => {
  const named = definition.transitions.filter(({ action }) => action === command.action)
  const now = actionsSentence(definition, instance.state)
  const [first] = named
  if (everyday !== undefined) return judgeRev(command, instance)
  if (first === undefined) {
    const asked = command.action.slice(0, 60)
    return refuse(422, 'UNKNOWN_ACTION', {
      vi: `Quy trình không có thao tác “${asked}”. ${now.vi}`,
      en: `The workflow has no action “${asked}”. ${now.en}`,
    })
  }
  const stale = judgeRev(command, instance)
  if (stale !== undefined) return stale
  const label = (transition ?? first).label
  const isOfSystem = transition === undefined ? named.every(({ system }) => system) : transition.system
  if (isOfSystem === true && command.system !== true) {
    return refuse(403, 'SYSTEM_ONLY', {
      vi: `“${label.vi}” do hệ thống tự thực hiện khi bước nghiệp vụ liên quan hoàn thành, không thao tác trực tiếp được. ${now.vi}`,
      en: `“${label.en}” is carried out by the system as a consequence of other work, not directly. ${now.en}`,
    })
  }
  if (transition !== undefined) return undefined
  const state = stateOf(definition, instance.state)?.label ?? { vi: instance.state, en: instance.state }
  return refuse(409, 'NOT_IN_STATE', {
    vi: `Hồ sơ đang ở bước “${state.vi}” nên không thể “${label.vi}”. ${now.vi}`,
    en: `The dossier is at “${state.en}”, so it cannot “${label.en}”. ${now.en}`,
  })
}

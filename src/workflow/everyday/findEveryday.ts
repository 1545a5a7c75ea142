import type { EverydayName, WorkflowDefinition } from '../types.ts'
import { claim, unclaim } from './claim.ts'
import { comment, copy, markRead, unwatch, watch } from './conversation.ts'
import type { EverydayAction } from './everydayAction.ts'
import { hold, release } from './hold.ts'
import { reassign } from './reassign.ts'
import { returnToCorrect } from './returnToCorrect.ts'
import { openSeal } from './openSeal.ts'
import { addReviewer, removeReviewer } from './reviewers.ts'
import { sendCorrected } from './sendCorrected.ts'
import { vote } from './vote.ts'
import { withdraw } from './withdraw.ts'

/** What can be done with every dossier without being drawn. */
export const everydayActions: Record<EverydayName, EverydayAction> = {
  addReviewer,
  claim,
  comment,
  copy,
  hold,
  markRead,
  openSeal,
  reassign,
  release,
  removeReviewer,
  return: returnToCorrect,
  sendCorrected,
  unclaim,
  unwatch,
  vote,
  watch,
  withdraw,
}

/** The everyday action of a name: not when the procedure draws one of that name, or does without it. */
export const findEveryday = (definition: WorkflowDefinition, name: string): EverydayAction | undefined => {
  const isKnown = (key: string): key is EverydayName => Object.hasOwn(everydayActions, key)
  if (!isKnown(name) || definition.everydayOff?.includes(name) === true) return undefined
  if (definition.transitions.some(({ action }) => action === name)) return undefined
  return everydayActions[name]
}

import type { Answers } from '../types.ts'
import { keepDroppedCells } from './keepDroppedCells.ts'
import { sameAnswer } from './sameAnswer.ts'
import type { Filling, Unsent } from './unsent.ts'

/**
 * The form when the server has taken `sent` and answers with all that it has now. What was typed meanwhile stays unsent,
 * typed over what was sent. Answers and cells that the server dropped because they are hidden stay in the form.
 */
export function settleSent(filling: Filling, sent: Answers, stored: Answers): Filling {
  const unsent: Unsent = {}
  for (const [key, { base, mine }] of Object.entries(filling.unsent)) {
    if (!Object.hasOwn(sent, key)) unsent[key] = { base, mine }
    else if (!sameAnswer(sent[key], mine)) unsent[key] = { base: stored[key] ?? null, mine }
  }
  const stamped = Object.entries(stored).filter(
    ([key, value]) => !Object.hasOwn(unsent, key) && !sameAnswer(filling.answers[key], value),
  )
  const kept = stamped.map(([key, value]) => [key, keepDroppedCells(filling.answers[key], value)] as const)
  return { answers: { ...filling.answers, ...Object.fromEntries(kept) }, stored, unsent }
}

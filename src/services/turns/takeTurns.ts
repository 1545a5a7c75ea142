import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { keyedId } from '../../database/keyedId.ts'
import type { TurnGiven } from '../../workflow/assignment/turnsGiven.ts'
import type { Directory } from '../../workflow/flowTypes.ts'

type Args = {
  given: TurnGiven[]
  payload: Payload
  /** As they were when the people were chosen. */
  turns: Directory['turns']
  workflow: string
}

/** Gives the turns back: nothing came of the passage that they were taken for. */
export type GiveBack = () => Promise<void>

/**
 * Notes who is given which step, before the dossier is written: of two that chose the same person at once, the second
 * finds the turn taken (null) and chooses again. A crash in between costs that person one turn and nothing else.
 */
export const takeTurns = async ({ given, payload, turns, workflow }: Args): Promise<GiveBack | null> => {
  const store = dossierStore(payload)
  const taken: GiveBack[] = []
  const giveBack: GiveBack = async () => {
    for (const each of taken) await each()
  }
  for (const { byHand, step, user } of given) {
    const known: Record<string, number> = turns?.[step] ?? {}
    const seen = Object.hasOwn(known, user) ? (known[user] ?? 0) : null
    const turn = Math.max(0, ...Object.values(known)) + 1
    const key = `${workflow}:${step}:${user}`
    const row = { collection: 'step-turns', id: keyedId(key) }
    const isOurs =
      seen === null
        ? await store.insertOnce('step-turns', { id: row.id, key, step, turn, user, workflow })
        : await store.compareAndSet({ ...row, set: { turn }, where: { turn: seen } })
    if (!isOurs && !byHand) {
      await giveBack()
      return null
    }
    if (isOurs) {
      taken.push(async () => {
        await store.compareAndSet({ ...row, set: { turn: seen ?? 0 }, where: { turn } })
      })
    }
  }
  return giveBack
}

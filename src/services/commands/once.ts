import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { claimCommand, type Claim } from './claimCommand.ts'
import { commandKeyOf } from './commandKeyOf.ts'
import { fingerprint } from './fingerprint.ts'

/** A command as its line of history names it. Without a key of the caller's, every one is new. */
export type Command = { key: null | string; request: string }

type OnceArgs = {
  actor: { id: string }
  idempotencyKey?: string
  payload: Payload
  /** What was asked for; the same key with anything else is refused. */
  request: unknown
}

const patienceMs = 25_000
const firstPauseMs = 50
const longestPauseMs = 1_000

/**
 * Carries a command out once for each key. Whoever repeats it – at the same moment, later, after a crash – gets the
 * first answer, before anything is judged anew: what was allowed then may not be so any more. A refusal did nothing and is
 * not kept. Work that a crash cut short is done again, so every step of it must be repeatable.
 */
export const once = async <T>(
  { actor, idempotencyKey, payload, request }: OnceArgs,
  work: (command: Command) => Promise<T>,
  isFinal: (answer: T) => boolean = () => true,
): Promise<T> => {
  const print = fingerprint(request)
  if (idempotencyKey === undefined) return work({ key: null, request: print })
  const key = commandKeyOf(actor.id, idempotencyKey)
  const claim = await claimOrAnswer(payload, key, print)
  if ('given' in claim) return claim.given as T
  try {
    const answer = await work({ key, request: print })
    await (isFinal(answer) ? claim.answer(answer) : claim.release())
    return answer
  } catch (error) {
    await claim.release().catch(() => undefined)
    throw error
  }
}

const claimOrAnswer = async (
  payload: Payload,
  key: string,
  request: string,
): Promise<Claim | { given: unknown }> => {
  const end = Date.now() + patienceMs
  // Many who ask ever more seldom: else they take the database from the one they wait for.
  for (let pauseMs = firstPauseMs; Date.now() < end; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    const claim = await claimCommand(payload, `command:${key}`, request)
    if (claim) return claim
    await sleep(pauseMs)
  }
  throw new DomainError('COMMAND_RUNNING', 409, {
    vi: 'Yêu cầu này đang được thực hiện. Hãy gửi lại với cùng Idempotency-Key sau ít giây.',
    en: 'This command is still being carried out. Send it again with the same Idempotency-Key in a few seconds.',
  })
}

import { editPatch } from '../../forms/editPatch.ts'
import type { Answers } from '../../forms/types.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import { beginFilling } from '../../forms/unsent/beginFilling.ts'
import { chooseAnswers } from '../../forms/unsent/chooseAnswers.ts'
import { sameAnswer } from '../../forms/unsent/sameAnswer.ts'
import { settleSent } from '../../forms/unsent/settleSent.ts'
import { sortUnsent } from '../../forms/unsent/sortUnsent.ts'
import { takeNews } from '../../forms/unsent/takeNews.ts'
import { typeAnswers } from '../../forms/unsent/typeAnswers.ts'
import type { AnswerConflict, Filling } from '../../forms/unsent/unsent.ts'
import type { Failure, Outcome } from '../shared/apiTypes.ts'
import type { UnsentStore } from './unsentStore.ts'

export type SaveStatus = 'conflict' | 'failed' | 'idle' | 'saved' | 'saving' | 'unsaved'

/** The answers as the server has them, and the revision they belong to. */
export type Stored = { answers: Answers; provenance: Provenance; rev: number }

export type AutosaveState = Filling & {
  conflicts: AnswerConflict[]
  failure: Failure | null
  /** Whether what is unsent would survive a reload. */
  isKept: boolean
  /** Where prefilled answers came from, as the server has it. */
  provenance: Provenance
  status: SaveStatus
}

type AutosaveArgs = {
  /** Those of the answers that are in sight at this moment. */
  inSight: (answers: Answers) => Answers
  onSaved: () => void
  read: () => Promise<Outcome<Stored>>
  start: Stored
  store: UnsentStore
  write: (patch: Answers, rev: number) => Promise<Outcome<Stored>>
}

export type Autosave = ReturnType<typeof createAutosave>

const pause = 800
const retries = [5_000, 10_000, 20_000, 60_000]
const mostRounds = 8

/**
 * Keeps what is typed: at once on this machine, a moment later on the server, only the changed answers, one request at
 * a time. What somebody else wrote meanwhile is taken in; a field that both wrote is not sent until the person has chosen.
 */
export function createAutosave({ inSight, onSaved, read, start, store, write }: AutosaveArgs) {
  const listeners = new Set<() => void>()
  const opened = beginFilling(start.answers, store.read())
  let rev = start.rev
  let seen = inSight(opened.answers)
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let queue: Promise<unknown> = Promise.resolve()
  let state: AutosaveState = {
    ...opened,
    conflicts: sortUnsent(opened.unsent, opened.stored).conflicts,
    failure: null,
    isKept: true,
    provenance: start.provenance,
    status: Object.keys(opened.unsent).length > 0 ? 'unsaved' : 'idle',
  }

  const set = (patch: Partial<AutosaveState>) => {
    state = { ...state, ...patch }
    for (const tell of listeners) tell()
  }
  const fill = (next: Filling, status = state.status) => {
    const gone = Object.keys(state.unsent).filter((key) => !Object.hasOwn(next.unsent, key))
    const isKept = store.update((kept) => ({ ...without(kept, gone), ...next.unsent }))
    set({ ...next, conflicts: sortUnsent(next.unsent, next.stored).conflicts, isKept, status })
  }
  /** What came back into sight is unsent too: the server has dropped it while it was hidden. Tells whether anything did. */
  const settle = (): boolean => {
    const now = inSight(state.answers)
    const patch = editPatch(unsentOf(state), seen, now)
    seen = now
    const returned = Object.entries(patch).filter(
      ([key, value]) => !Object.hasOwn(state.unsent, key) && !sameAnswer(value, state.stored[key]),
    )
    if (returned.length > 0) fill(typeAnswers(state, Object.fromEntries(returned)), 'unsaved')
    return returned.length > 0
  }
  const fail = (failure: Failure): false => {
    set({ failure, status: 'failed' })
    const isPassing = failure.status === 0 || failure.status === 429 || failure.status >= 500
    if (isPassing) schedule(retries[Math.min(failures, retries.length - 1)] ?? pause)
    failures += 1
    return false
  }
  const refresh = async (): Promise<Failure | null> => {
    const latest = await read()
    if (!latest.ok) return latest.failure
    rev = latest.value.rev
    set({ provenance: latest.value.provenance })
    fill(takeNews(state, latest.value.answers))
    return null
  }
  /** One request with what may be sent; tells why nothing more can be done, or null. */
  const sendOnce = async (patch: Answers): Promise<Failure | null> => {
    set({ status: 'saving' })
    const sentOn = rev
    const outcome = await write(patch, sentOn)
    if (outcome.ok) {
      rev = outcome.value.rev
      set({ provenance: outcome.value.provenance })
      failures = 0
      fill(settleSent(state, patch, outcome.value.answers))
      onSaved()
      return null
    }
    if (outcome.failure.status !== 409) return outcome.failure
    const trouble = await refresh()
    // Refused although nothing is newer: asking again would not end.
    return trouble ?? (rev === sentOn ? outcome.failure : null)
  }
  const send = async (): Promise<boolean> => {
    settle()
    for (let round = 0; round < mostRounds; round += 1) {
      fill(takeNews(state, state.stored))
      const { conflicts, patch } = sortUnsent(state.unsent, state.stored)
      if (Object.keys(patch).length === 0) {
        const calm = state.status === 'idle' ? 'idle' : 'saved'
        set({ failure: null, status: conflicts.length > 0 ? 'conflict' : calm })
        return conflicts.length === 0
      }
      const failure = await sendOnce(patch)
      if (failure) return fail(failure)
    }
    return false
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done
    return done
  }
  const flush = async (): Promise<null | number> => {
    clearTimeout(timer)
    return (await inTurn(send)) ? rev : null
  }
  const schedule = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), wait)
  }

  return {
    /** Somebody has heard of a newer revision: what it brought is fetched before anything is written on it. */
    catchUp: (heard: number) =>
      inTurn(async () => {
        if (heard > rev) await refresh()
      }),
    change: (patch: Answers) => {
      fill(typeAnswers(state, patch), 'unsaved')
      schedule(pause)
    },
    choose: (keys: string[], whose: 'mine' | 'theirs') => {
      fill(chooseAnswers(state, keys, whose), 'unsaved')
      return flush()
    },
    /** Gives up everything that was not sent. */
    discard: () => {
      clearTimeout(timer)
      fill(chooseAnswers(state, Object.keys(state.unsent), 'theirs'), 'idle')
      set({ failure: null })
    },
    /**
     * These answers have been judged anew, after a letter was shown. Where more has been typed since, that is judged after
     * them, and at the latest before anything is sent: nothing is judged between two letters.
     */
    judged: (answers: Answers) => {
      if (answers === state.answers && settle()) schedule(pause)
    },
    /** Saves what is left and tells the revision now; null when something could not be saved. */
    flush,
    state: () => state,
    stop: () => clearTimeout(timer),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const without = <T>(record: Record<string, T>, keys: string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))

const unsentOf = ({ unsent }: Filling): Answers =>
  Object.fromEntries(Object.entries(unsent).map(([key, { mine }]) => [key, mine]))

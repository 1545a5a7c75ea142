/**
 * A procedure and its rules written a second time, in the plainest way and with no code of the engine: votes are judged
 * by trying every way the missing voices could fall, working days by walking the calendar day by day.
 */

export type VoteSpec = {
  abstain: boolean
  early: boolean
  no: string
  percent: number
  rule: 'all' | 'any' | 'ratio' | 'sequential'
  voters: string[]
  yes: string
}

export type ForkSpec = {
  branches: string[][]
  early: boolean
  need: 'all' | 'any' | 'half' | 'two'
  no: string
  /** By branch: whether one of its people claims it and answers for it. */
  pools: boolean[]
  yes: string
}

export type StepSpec = { action: string; role: string; to: string }

export type TimerSpec = { after: number; move: null | string }

export type StateSpec = {
  fork?: ForkSpec
  key: string
  pool?: string
  steps: StepSpec[]
  timers: TimerSpec[]
  vote?: VoteSpec
}

export type Spec = { states: StateSpec[] }

export type Move =
  | { action: string; do: 'act' }
  | { choice: 'abstain' | 'no' | 'yes'; do: 'vote' }
  | { days: number; do: 'tick' }
  | { do: 'claim' | 'comment' | 'hold' | 'release' | 'unclaim' | 'withdraw' }

export type Model = {
  decided: boolean
  entered: number
  held: null | { at: number; by: string }
  /** Who claimed which branch. */
  holders: (null | string)[]
  holder: null | string
  mails: number
  reminders: number
  rev: number
  since: number
  state: string
  timers: { at: number; index: number }[]
  /** One list of voices for each branch; a vote is one branch. */
  voices: { choice: string; who: string }[][]
}

export const roleOf = (who: string): string => `r${String(Number(who.slice(1)) % 3)}`
export const creator = 'p0'

const dayMs = 86_400_000
const isWeekend = (time: number): boolean => [0, 6].includes(new Date(time + 7 * 3_600_000).getUTCDay())

const daysLater = (time: number, days: number): number => {
  let at = time
  for (let left = days; left > 0;) {
    at += dayMs
    if (!isWeekend(at)) left -= 1
  }
  return at
}

const workDaysIn = (from: number, to: number): number => {
  const day = (time: number) => Math.floor((time + 7 * 3_600_000) / dayMs)
  let count = 0
  for (let at = day(from) + 1; at <= day(to); at += 1) if (!isWeekend(at * dayMs)) count += 1
  return count
}

const stateOf = (spec: Spec, key: string): StateSpec | undefined =>
  spec.states.find((state) => state.key === key)

const enter = (spec: Spec, model: Model, to: string, now: number): Model => {
  const state = stateOf(spec, to)
  const lines = state?.vote ? 1 : (state?.fork?.branches.length ?? 0)
  return {
    ...model,
    entered: now,
    held: null,
    holder: null,
    holders: Array.from({ length: lines }, () => null),
    rev: model.rev + 1,
    since: model.rev + 1,
    state: to,
    timers: (state?.timers ?? []).map(({ after }, index) => ({ at: daysLater(now, after), index })),
    voices: Array.from({ length: lines }, () => []),
  }
}

export const begin = (spec: Spec, now: number): Model =>
  enter(
    spec,
    {
      decided: false,
      entered: now,
      held: null,
      holder: null,
      holders: [],
      mails: 0,
      reminders: 0,
      rev: 0,
      since: 0,
      state: '',
      timers: [],
      voices: [],
    },
    's0',
    now,
  )

const finalVerdict = (vote: VoteSpec, choices: string[]): boolean => {
  const yes = choices.filter((choice) => choice === 'yes').length
  const no = choices.filter((choice) => choice === 'no').length
  if (vote.rule === 'any') return yes >= 1
  if (vote.rule === 'ratio') return yes / choices.length >= vote.percent / 100
  return no === 0 && yes >= 1
}

const possibleVerdicts = (vote: VoteSpec, said: string[]): Set<boolean> => {
  if (said.length === vote.voters.length) return new Set([finalVerdict(vote, said)])
  const next = vote.abstain ? ['yes', 'no', 'abstain'] : ['yes', 'no']
  return new Set(next.flatMap((choice) => [...possibleVerdicts(vote, [...said, choice])]))
}

const verdict = (vote: VoteSpec, said: string[]): boolean | null => {
  const possible = possibleVerdicts(vote, said)
  if (said.length === vote.voters.length) return possible.has(true)
  if (possible.size > 1) return null
  // Whatever comes, the end is known: one yes among "any" tells it at once, all else only where it may end early.
  return vote.early || (vote.rule === 'any' && possible.has(true)) ? possible.has(true) : null
}

const branchVerdict = (voters: string[], said: string[], isPool: boolean): boolean | null =>
  isPool && said.length > 0
    ? said[0] === 'yes'
    : said.includes('yes')
      ? true
      : said.length === voters.length
        ? false
        : null

const forkVerdict = (fork: ForkSpec, voices: Model['voices']): boolean | null => {
  const ends = fork.branches.map((voters, at) =>
    branchVerdict(
      voters,
      (voices[at] ?? []).map(({ choice }) => choice),
      fork.pools[at] === true,
    ),
  )
  const total = ends.length
  const need = { all: total, any: 1, half: Math.ceil(total / 2), two: Math.min(2, total) }[fork.need]
  const good = ends.filter((end) => end === true).length
  const open = ends.filter((end) => end === null).length
  if (good >= need) return true
  if (open === 0) return false
  return fork.early && good + open < need ? false : null
}

const linesOf = (state: StateSpec | undefined): string[][] =>
  state?.vote ? [state.vote.voters] : (state?.fork?.branches ?? [])

/** Who is asked on each line now. */
const asked = (state: StateSpec | undefined, model: Model): string[][] =>
  linesOf(state).map((voters, at) => {
    const spoken = (model.voices[at] ?? []).map(({ who }) => who)
    const isEnded =
      state?.fork !== undefined &&
      branchVerdict(
        voters,
        (model.voices[at] ?? []).map(({ choice }) => choice),
        state.fork.pools[at] === true,
      ) !== null
    const holder = model.holders[at] ?? null
    const left = isEnded ? [] : holder === null ? voters.filter((who) => !spoken.includes(who)) : [holder]
    return state?.vote?.rule === 'sequential' ? left.slice(0, 1) : left
  })

export const turnOf = (spec: Spec, model: Model, people: string[]): string[] => {
  const state = stateOf(spec, model.state)
  if (model.holder !== null) return [model.holder]
  if (linesOf(state).length > 0) return [...new Set(asked(state, model).flat())]
  return state?.pool === undefined ? [] : people.filter((who) => roleOf(who) === state.pool)
}

type Answer = { model: Model; ok: true } | { ok: false; status: 403 | 409 | 422 }
const no = (status: 403 | 409 | 422): Answer => ({ ok: false, status })
const light = (model: Model): Answer => ({ model: { ...model, rev: model.rev + 1 }, ok: true })
const heavy = (model: Model, change: Partial<Model>): Answer => ({
  model: { ...model, ...change, rev: model.rev + 1, since: model.rev + 1 },
  ok: true,
})
const moved = (spec: Spec, model: Model, to: string, now: number, mails = 1): Answer => ({
  model: { ...enter(spec, model, to, now), mails: model.mails + mails },
  ok: true,
})

const castVote = (spec: Spec, model: Model, choice: string, who: string, now: number): Answer => {
  const state = stateOf(spec, model.state)
  const lines = linesOf(state)
  if (lines.length === 0) return no(409)
  const line = asked(state, model).findIndex((list) => list.includes(who))
  if (line < 0 && model.voices.some((list) => list.some((voice) => voice.who === who))) return no(409)
  if (model.held) return no(409)
  if (line < 0) return no(403)
  if (choice === 'abstain' && state?.vote?.abstain !== true) return no(422)
  const voices = model.voices.map((list, at) => (at === line ? [...list, { choice, who }] : list))
  const holders = model.holders.map((each, at) =>
    at === line && state?.fork?.pools[at] === true ? who : each,
  )
  const end = state?.vote
    ? verdict(
        state.vote,
        (voices[0] ?? []).map((voice) => voice.choice),
      )
    : state?.fork
      ? forkVerdict(state.fork, voices)
      : null
  if (end === null) return light({ ...model, holders, voices })
  const target = state?.vote ?? state?.fork
  return moved(spec, { ...model, decided: true }, (end ? target?.yes : target?.no) ?? '', now)
}

/** What a command comes to. `seen` is the rev it was made on. */
export const answer = (
  spec: Spec,
  model: Model,
  move: Exclude<Move, { do: 'tick' }>,
  who: string,
  seen: number,
  now: number,
  people: string[],
): Answer => {
  const state = stateOf(spec, model.state)
  const isOver = state === undefined || state.key === 'end'
  const hasTurn = turnOf(spec, model, people).includes(who)
  const mayStep = ({ role }: StepSpec) => (role === 'turn' ? hasTurn : roleOf(who) === role)
  const isKnown =
    move.do !== 'act' || spec.states.some(({ steps }) => steps.some(({ action }) => action === move.action))
  if (!isKnown) return no(422)
  if (seen < model.since || seen > model.rev) return no(409)
  switch (move.do) {
    case 'act': {
      const step = state?.steps.find(({ action }) => action === move.action)
      if (!step || model.held) return no(409)
      return mayStep(step) ? moved(spec, model, step.to, now) : no(403)
    }
    case 'vote':
      return castVote(spec, model, move.choice, who, now)
    case 'comment':
      return light(model)
    case 'claim': {
      const lines = asked(state, model).map((list, at) =>
        state?.fork?.pools[at] === true && model.holders[at] === null ? list : [],
      )
      const isOwn = state?.pool !== undefined && model.holder === null
      if ((!isOwn && lines.flat().length === 0) || isOver || model.held) return no(409)
      if (isOwn) return roleOf(who) === state.pool ? heavy(model, { holder: who }) : no(403)
      const line = lines.findIndex((list) => list.includes(who))
      const holders = model.holders.map((each, at) => (at === line ? who : each))
      return line < 0 ? no(403) : heavy(model, { holders })
    }
    case 'unclaim': {
      const held = asked(state, model).map((list, at) =>
        list.length > 0 ? (model.holders[at] ?? null) : null,
      )
      if ((model.holder === null && held.every((each) => each === null)) || isOver) return no(409)
      if (model.holder === who) return heavy(model, { holder: null })
      const line = held.indexOf(who)
      const holders = model.holders.map((each, at) => (at === line ? null : each))
      return line < 0 ? no(403) : heavy(model, { holders })
    }
    case 'hold':
      if (isOver || model.held) return no(409)
      return hasTurn || state.steps.some(mayStep) ? heavy(model, { held: { at: now, by: who } }) : no(403)
    case 'release': {
      if (!model.held) return no(409)
      if (model.held.by !== who) return no(403)
      const days = workDaysIn(model.held.at, now)
      const timers = model.timers.map((timer) => ({ ...timer, at: daysLater(timer.at, days) }))
      return heavy(model, { held: null, timers })
    }
    case 'withdraw':
      if (model.decided || isOver) return no(409)
      return who === creator ? moved(spec, model, 'withdrawn', now, 0) : no(403)
  }
}

/** Rings what is due, in order; each ring is one rev. */
export const ringAll = (spec: Spec, start: Model, now: number): Model => {
  let model = start
  for (;;) {
    const due = model.timers.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at || a.index - b.index)[0]
    if (!due || model.held) return model
    const { move } = stateOf(spec, model.state)?.timers[due.index] ?? { move: null }
    const timers = model.timers.filter((timer) => timer !== due)
    model =
      move === null
        ? { ...model, reminders: model.reminders + 1, rev: model.rev + 1, timers }
        : { ...enter(spec, { ...model, timers }, move, now), mails: model.mails + 1 }
  }
}

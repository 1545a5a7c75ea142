import { isWorkingDay } from '../../shared/isWorkingDay.ts'
import { localDay } from '../../shared/localDay.ts'
import { answersSet } from '../answersSet.ts'
import { pastOf } from '../pastOf.ts'
import { performCommand } from '../performCommand.ts'
import { turnNow } from '../relationsNow.ts'
import { startInstance } from '../startInstance.ts'
import { stateOf } from '../stateOf.ts'
import { followDays } from '../timers/followDays.ts'
import { fireTimer } from '../timers/fireTimer.ts'
import type { EffectDefinition, Facts, Instance, WorkflowDefinition } from '../types.ts'
import type { Frame, Script, ScriptStep } from './types.ts'

const oneDay = 24 * 60 * 60 * 1000
const maxRings = 200

type Answers = Record<string, unknown>
type Stage = { answers: Answers; instance: Instance; now: string; scores: Answers }
/** What the form works out of answers. */
type WorkOut = (answers: Answers) => Answers

const factsAt = (
  script: Script,
  { answers, instance, now, scores }: Stage,
  who: string,
  given: Answers = {},
): Facts => {
  const person = script.directory.people.find(({ id }) => id === who)
  const today = localDay(now) ?? ''
  return {
    actor: { id: who, roles: person?.roles ?? [] },
    answers,
    calendar: script.calendar,
    context: {
      ...answers,
      ...scores,
      // Nobody begins cases here; what they would have told may be supposed.
      cases: [],
      ...script.facts,
      actor: { id: who, roles: person?.roles ?? [], unit: person?.unit ?? null },
      answers,
      calendar: { isWorkingDay: isWorkingDay(today, script.calendar), today },
      given,
      parent: null,
      scores,
      unit: script.directory.unit,
      units: script.directory.units.filter(({ heads }) => heads.length > 0).map(({ id }) => id),
      dossier: {
        ...pastOf(instance.flow, now, script.calendar),
        dueAt: instance.dueAt,
        isPastDue: instance.dueAt !== null && instance.dueAt <= now,
        rev: instance.rev,
        state: instance.state,
        unit: script.directory.unit,
      },
    },
    directory: script.directory,
    formProblems: [],
    now,
    relations: person?.relations ?? [],
  }
}

const frame = (
  definition: WorkflowDefinition,
  { instance, now }: Stage,
  told: { effects?: EffectDefinition[]; problems?: Frame['problems']; rung?: string[] },
): Frame => ({
  at: now,
  dueAt: instance.dueAt,
  effects: told.effects ?? [],
  problems: told.problems ?? [],
  rev: instance.rev,
  rung: told.rung ?? [],
  state: instance.state,
  stateLabel: stateOf(definition, instance.state)?.label ?? null,
  timers: instance.flow.timers.map(({ at, key }) => ({ at, key })),
  turn: turnNow(definition, instance),
})

/** The clock runs: each timer rings at its own moment, as it would with a worker that is never late. */
const wait = (play: Play, stage: Stage, days: number): { frame: Frame; stage: Stage } => {
  const { definition, script } = play
  const end = new Date(Date.parse(stage.now) + days * oneDay).toISOString()
  const effects: EffectDefinition[] = []
  const rung: string[] = []
  let after = stage
  for (let rings = 0; rings < maxRings; rings += 1) {
    const [next] = after.instance.flow.timers.map(({ at }) => at).sort()
    if (next === undefined || next > end) break
    const facts = factsAt(script, { ...after, now: next }, 'system')
    const passage = fireTimer({ definition, facts, instance: after.instance })
    if (passage === null) break
    effects.push(...passage.effects)
    rung.push(passage.transition.action)
    after = withSet(play, { ...after, instance: passage.next }, passage.effects, facts)
  }
  after = { ...after, now: end }
  return { frame: frame(definition, after, { effects, rung }), stage: after }
}

/** What the effects set is there for the next step, with what the form works out of it. */
const withSet = (
  { definition, script, workOut }: Play,
  stage: Stage,
  effects: EffectDefinition[],
  { actor, context }: Facts,
): Stage => {
  if (!effects.some(({ kind }) => kind === 'set')) return stage
  const answers = answersSet(effects, stage.answers, context)
  const after = { ...stage, answers, scores: workOut?.(answers) ?? stage.scores }
  return { ...after, instance: followDays(definition, after.instance, factsAt(script, after, actor.id)) }
}

type Play = { definition: WorkflowDefinition; script: Script; workOut?: WorkOut }

const play = (given: Play, stage: Stage, step: ScriptStep): { frame: Frame; stage: Stage } => {
  if ('waitDays' in step) return wait(given, stage, step.waitDays)
  const { definition, script } = given
  const { action, as, comment, data, system } = step
  const facts = factsAt(script, stage, as, data)
  const outcome = performCommand({
    command: { action, comment, data, rev: stage.instance.rev, system },
    definition,
    facts,
    instance: stage.instance,
  })
  if (!outcome.ok) return { frame: frame(definition, stage, { problems: outcome.problems }), stage }
  const after = withSet(given, { ...stage, instance: outcome.next }, outcome.effects, facts)
  return { frame: frame(definition, after, { effects: outcome.effects }), stage: after }
}

/**
 * Plays a dossier through its procedure with a clock of its own: one frame for the start and one after each step.
 * Nothing is sent and nothing is kept; a step that is refused leaves things as they were and says why. The form counts
 * as complete.
 *
 * @param workOut what the form works out of answers that a step has set; scores stay as they were without it
 */
export const simulate = (definition: WorkflowDefinition, script: Script, workOut?: WorkOut): Frame[] => {
  const blank = { dueAt: null, rev: 0, state: definition.initial }
  const start = { ...blank, flow: { timers: [] }, previousState: null } as unknown as Instance
  const { answers, scores = {}, startAt } = script
  const before = { answers, instance: start, now: startAt, scores }
  const instance = script.instance ?? startInstance(definition, factsAt(script, before, 'system'))
  let stage: Stage = { ...before, instance }
  const frames = [frame(definition, stage, {})]
  for (const step of script.steps) {
    const played = play({ definition, script, workOut }, stage, step)
    frames.push(played.frame)
    stage = played.stage
  }
  return frames
}

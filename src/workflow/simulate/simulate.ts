import { isWorkingDay } from '../../shared/isWorkingDay.ts'
import { localDay } from '../../shared/localDay.ts'
import { performCommand } from '../performCommand.ts'
import { turnNow } from '../relationsNow.ts'
import { startInstance } from '../startInstance.ts'
import { stateOf } from '../stateOf.ts'
import { fireTimer } from '../timers/fireTimer.ts'
import type { EffectDefinition, Facts, Instance, WorkflowDefinition } from '../types.ts'
import type { Frame, Script, ScriptStep } from './types.ts'

const oneDay = 24 * 60 * 60 * 1000
const maxRings = 200

type Stage = { instance: Instance; now: string }

const factsAt = (script: Script, { instance, now }: Stage, who: string): Facts => {
  const person = script.directory.people.find(({ id }) => id === who)
  const today = localDay(now) ?? ''
  return {
    actor: { id: who, roles: person?.roles ?? [] },
    answers: script.answers,
    calendar: script.calendar,
    context: {
      ...script.answers,
      ...script.scores,
      actor: { id: who, roles: person?.roles ?? [], unit: person?.unit ?? null },
      answers: script.answers,
      calendar: { isWorkingDay: isWorkingDay(today, script.calendar), today },
      scores: script.scores ?? {},
      unit: script.directory.unit,
      units: script.directory.units.filter(({ heads }) => heads.length > 0).map(({ id }) => id),
      dossier: {
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
const wait = (
  definition: WorkflowDefinition,
  script: Script,
  stage: Stage,
  days: number,
): { frame: Frame; stage: Stage } => {
  const end = new Date(Date.parse(stage.now) + days * oneDay).toISOString()
  const effects: EffectDefinition[] = []
  const rung: string[] = []
  let { instance } = stage
  for (let rings = 0; rings < maxRings; rings += 1) {
    const [next] = instance.flow.timers.map(({ at }) => at).sort()
    if (next === undefined || next > end) break
    const passage = fireTimer({
      definition,
      facts: factsAt(script, { instance, now: next }, 'system'),
      instance,
    })
    if (passage === null) break
    effects.push(...passage.effects)
    rung.push(passage.transition.action)
    instance = passage.next
  }
  const after = { instance, now: end }
  return { frame: frame(definition, after, { effects, rung }), stage: after }
}

const play = (definition: WorkflowDefinition, script: Script, stage: Stage, step: ScriptStep) => {
  if ('waitDays' in step) return wait(definition, script, stage, step.waitDays)
  const { action, as, comment, data, system } = step
  const outcome = performCommand({
    command: { action, comment, data, rev: stage.instance.rev, system },
    definition,
    facts: factsAt(script, stage, as),
    instance: stage.instance,
  })
  if (!outcome.ok) return { frame: frame(definition, stage, { problems: outcome.problems }), stage }
  const after = { instance: outcome.next, now: stage.now }
  return { frame: frame(definition, after, { effects: outcome.effects }), stage: after }
}

/**
 * Plays a dossier through its procedure with a clock of its own: one frame for the start and one after each step.
 * Nothing is sent and nothing is kept; a step that is refused leaves things as they were and says why. The form counts
 * as complete.
 */
export const simulate = (definition: WorkflowDefinition, script: Script): Frame[] => {
  const blank = { dueAt: null, rev: 0, state: definition.initial }
  const start = { ...blank, flow: { timers: [] }, previousState: null } as unknown as Instance
  const instance =
    script.instance ??
    startInstance(definition, factsAt(script, { instance: start, now: script.startAt }, 'system'))
  let stage: Stage = { instance, now: script.startAt }
  const frames = [frame(definition, stage, {})]
  for (const step of script.steps) {
    const played = play(definition, script, stage, step)
    frames.push(played.frame)
    stage = played.stage
  }
  return frames
}

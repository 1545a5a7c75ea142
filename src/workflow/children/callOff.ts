import type { Text } from '../../shared/text.ts'
import { enterState } from '../enterState.ts'
import { keep } from '../everyday/keep.ts'
import { isEndState } from '../isEndState.ts'
import { refuse } from '../refuse.ts'
import { turnNow } from '../relationsNow.ts'
import { stateOf } from '../stateOf.ts'
import type { EffectDefinition, Facts, Instance, Passage, Refusal, WorkflowDefinition } from '../types.ts'

type Args = {
  definition: WorkflowDefinition
  /** Whether it ends with that, as the parent's step says. */
  ends: boolean
  facts: Facts
  instance: Instance
}

const left: Text = {
  vi: 'Hồ sơ gốc đã chuyển bước, không còn chờ hồ sơ này',
  en: 'The dossier that began this case has moved on and no longer waits for it',
}
const over: Text = {
  vi: 'Kết thúc vì hồ sơ gốc không còn chờ',
  en: 'Ended, as the dossier that began it no longer waits for it',
}

/** The parent of a case has moved on without it: the case says so, or ends. One that is over, or knows it, stays as it is (409). */
export const callOff = ({ definition, ends, facts, instance }: Args): Passage | Refusal => {
  const state = stateOf(definition, instance.state)
  const { parent } = instance.flow
  if (parent === null || parent.leftAt !== undefined || state === undefined || isEndState(state)) {
    return refuse(409, 'CASE_OVER', over)
  }
  const label = ends ? over : left
  const known = { ...instance, flow: { ...instance.flow, parent: { ...parent, leftAt: facts.now } } }
  const told: EffectDefinition[] = turnNow(definition, instance).map((user) => ({
    kind: 'notify',
    text: label,
    to: { user },
  }))
  const effects: EffectDefinition[] = [...told, { kind: 'notify', text: label, to: 'creator' }]
  const action = 'calledOff'
  if (!ends) return keep(known, {}, { action: { label, name: action }, effects, isLight: true })
  const path = [{ action, automatic: false, from: instance.state, to: 'withdrawn' }]
  const next = enterState(definition, known, 'withdrawn', facts)
  return { effects, next, ok: true, path, transition: { action, label } }
}

const again: Text = {
  vi: 'Hồ sơ gốc lại chờ hồ sơ này',
  en: 'The dossier that began this case waits for it again',
}

/** The parent waits for the case again, as its move to another version was taken back; of one that is over it is told elsewhere (409). */
export const callBack = ({
  definition,
  instance,
}: Pick<Args, 'definition' | 'instance'>): Passage | Refusal => {
  const state = stateOf(definition, instance.state)
  const { parent } = instance.flow
  if (parent?.leftAt === undefined || state === undefined || isEndState(state)) {
    return refuse(409, 'CASE_OVER', again)
  }
  const { leftAt: _left, ...rest } = parent
  return keep(instance, { parent: rest }, { action: { label: again, name: 'calledBack' }, isLight: true })
}

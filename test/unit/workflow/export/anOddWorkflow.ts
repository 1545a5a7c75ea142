import type { WorkflowDefinition } from '../../../../src/workflow/types.ts'
import { aTransition, aWorkflow } from '../aWorkflow.ts'

/** A workflow whose names hold everything that other languages read as their own. */
export const anOddWorkflow = (): WorkflowDefinition => {
  const base = aWorkflow()
  const [open] = base.states
  if (!open) throw new Error('There is no state')
  const odd = { en: 'A <b> & "c" [1] {2}; %% :', vi: 'Đang “xét” <b> & "c" [1] {2}; %% :' }
  const end = base.states.find(({ kind }) => kind === 'success')?.key ?? ''
  const state = { ...open, kind: 'active' as const }
  const step = (key: string) => ({ assign: { to: [{ kind: 'unitHead' as const }] }, key, label: odd })
  const count = { rule: 'sequential' as const }
  const parallel = {
    branches: [
      { key: 'short', label: odd, steps: [step('one')] },
      { key: 'long', label: odd, steps: [step('one'), { ...step('two'), count }, step('three')] },
      { key: 'maybe', label: odd, steps: [step('one')], when: 'score < 50' },
    ],
    join: { percent: 50 },
    no: 'no',
    yes: 'yes',
  }
  return {
    ...base,
    states: [
      ...base.states,
      { ...state, key: 'a-b', label: odd },
      { ...state, key: 'a_b', label: { en: '""', vi: '""' } },
      { ...state, approval: { no: 'no', rule: 'sequential', yes: 'yes' }, key: 'a_b_shape', label: odd },
      { ...state, key: 'at_once', label: odd, parallel },
    ],
    transitions: [
      ...base.transitions,
      aTransition({ action: 'round', from: ['a-b'], label: odd, to: 'a-b' }),
      aTransition({
        action: 'on',
        from: ['a-b'],
        to: 'a_b',
        when: [
          { expression: 'score >= 50', message: odd },
          { expression: 'ready = true', message: odd },
        ],
      }),
      aTransition({ action: 'again', from: ['a_b'], to: 'a_b' }),
      aTransition({ action: 'share', from: ['a_b'], to: 'at_once' }),
      aTransition({ action: 'correct', from: [end], to: 'a_b_shape' }),
    ],
  }
}

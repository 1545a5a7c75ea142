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
  return {
    ...base,
    states: [
      ...base.states,
      { ...state, key: 'a-b', label: odd },
      { ...state, key: 'a_b', label: { en: '""', vi: '""' } },
      { ...state, approval: { no: 'no', rule: 'sequential', yes: 'yes' }, key: 'a_b_shape', label: odd },
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
      aTransition({ action: 'correct', from: [end], to: 'a_b_shape' }),
    ],
  }
}

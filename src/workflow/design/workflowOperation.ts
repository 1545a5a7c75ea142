import type { JsonPath } from '../../shared/jsonPath.ts'
import type { StateKind, WorkflowDefinition } from '../types.ts'
import type { OutcomeEnd } from './addOutcome.ts'
import type { SharedWork } from './sharedWork.ts'
import type { WorkflowRef } from './workflowRef.ts'

/** What a person does to a workflow in the designer. */
export type WorkflowOperation =
  /** `from`: the state that leads to the new one. */
  | { from?: string; kind: 'addState'; place?: { x: number; y: number }; stateKind: StateKind }
  /** A step of the system for an outcome of the work in a state; to a new state where none is named. */
  | { end: OutcomeEnd; key: string; kind: 'addOutcome'; to?: string }
  /** A step of the system that one of the timers of a state takes. */
  | { key: string; kind: 'addClockStep'; timer: number; to?: string }
  | { from: string; kind: 'addTransition'; to: string }
  /** All states back to where the layout puts them. */
  | { kind: 'arrange' }
  /** `undefined` takes the property away. */
  | { kind: 'change'; path: JsonPath; ref: null | WorkflowRef; value: unknown }
  | { kind: 'duplicate'; ref: WorkflowRef }
  | { index: number; key: string; kind: 'moveState' }
  /** Buttons are shown, and automatic steps tried, in this order. */
  | { index: number; kind: 'moveTransition'; to: number }
  /** The Vietnamese name, with what depends on it. */
  | { kind: 'name'; ref: WorkflowRef; vi: string }
  | { key: string; kind: 'place'; place: { x: number; y: number } }
  | { kind: 'remove'; ref: WorkflowRef }
  /** The key of a state or the name of an action, with everything that refers to it. */
  | { kind: 'rename'; key: string; ref: WorkflowRef }
  | { definition: WorkflowDefinition; kind: 'replace'; why: 'import' | 'json' }
  | { from: string[]; index: number; kind: 'reroute'; to: string }
  /** Dossiers begin there from now on. */
  | { key: string; kind: 'start' }
  /** People work together there from now on, in this way and no other; `procedure` is that of child cases. */
  | { key: string; kind: 'startWork'; procedure?: string; work: SharedWork }

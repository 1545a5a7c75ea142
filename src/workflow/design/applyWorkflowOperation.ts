import type { Applied } from '../../shared/designReducer.ts'
import { changeAt, type JsonPath, readAt } from '../../shared/jsonPath.ts'
import type { Problem } from '../../shared/problem.ts'
import { parseWorkflowDefinition } from '../parseWorkflowDefinition.ts'
import type { WorkflowDefinition } from '../types.ts'
import { addOutcome, type OutcomeEnd } from './addOutcome.ts'
import { addState, addTransition, duplicatePart } from './addParts.ts'
import { namePart } from './namePart.ts'
import { pathOfRef } from './pathOfRef.ts'
import { refuseRename } from './refuseRename.ts'
import { removePart } from './removePart.ts'
import { renameAction, renameState } from './renameReferences.ts'
import { sharedWorkOf } from './sharedWork.ts'
import { startWork } from './startWork.ts'
import { wholeTexts } from './wholeTexts.ts'
import type { WorkflowOperation } from './workflowOperation.ts'
import type { WorkflowRef } from './workflowRef.ts'

type Step = { definition: WorkflowDefinition; focus: null | WorkflowRef }

/**
 * One operation on a workflow. The structure stays whole: an operation that would break what is right now (the first
 * state taken away, two ways of one name out of a state) is refused with the reasons. What a person types into a
 * property is taken as it is, and told by the lint.
 */
export function applyWorkflowOperation(
  definition: WorkflowDefinition,
  operation: WorkflowOperation,
): Applied<WorkflowDefinition, WorkflowRef> {
  if (operation.kind === 'rename') {
    const problems = refuseRename(definition, operation.ref, operation.key)
    if (problems.length > 0) return { ok: false, problems }
  }
  if (operation.kind === 'remove') {
    const problems = refuseRemoval(definition, operation.ref)
    if (problems.length > 0) return { ok: false, problems }
  }
  const step = run(definition, operation)
  if (operation.kind === 'change' || operation.kind === 'name') return { ...step, ok: true }
  const known = new Set(problemsOf(definition).map(saying))
  const problems = problemsOf(step.definition).filter((problem) => !known.has(saying(problem)))
  return problems.length > 0 ? { ok: false, problems } : { ...step, ok: true }
}

const saying = ({ code, message }: Problem): string => `${code} ${message.vi}`

const problemsOf = (definition: WorkflowDefinition): Problem[] => {
  const parsed = parseWorkflowDefinition(wholeTexts(definition))
  return parsed.ok ? [] : parsed.problems
}

const refuseRemoval = ({ initial }: WorkflowDefinition, ref: WorkflowRef): Problem[] =>
  ref.kind === 'state' && ref.key === initial
    ? [
        {
          code: 'INITIAL_NEEDED',
          message: {
            vi: 'Không xóa được trạng thái ban đầu; hãy chọn trạng thái khác làm trạng thái ban đầu trước.',
            en: 'The initial state cannot be removed; let dossiers begin at another one first.',
          },
          path: 'initial',
        },
      ]
    : []

function run(definition: WorkflowDefinition, operation: WorkflowOperation): Step {
  const { states, transitions } = definition
  switch (operation.kind) {
    case 'addClockStep': {
      const { key, timer, to } = operation
      const added = addOutcome(definition, { end: 'clock', key, to })
      const then = { action: added.action, do: 'move' }
      return changed(added.definition, { key, kind: 'state' }, ['timers', timer, 'then'], then)
    }
    case 'addOutcome':
      return outcomeAdded(definition, operation)
    case 'addState':
      return addState(definition, operation)
    case 'addTransition':
      return addTransition(definition, operation.from, operation.to)
    case 'arrange':
      return {
        definition: { ...definition, states: states.map(({ place: _, ...state }) => state) },
        focus: null,
      }
    case 'change':
      return changed(definition, operation.ref, operation.path, operation.value)
    case 'duplicate':
      return duplicatePart(definition, operation.ref)
    case 'moveState': {
      const { index, key } = operation
      const moved = states.filter((state) => state.key === key)
      const others = states.filter((state) => state.key !== key)
      return {
        definition: { ...definition, states: others.toSpliced(index, 0, ...moved) },
        focus: { key, kind: 'state' },
      }
    }
    case 'moveTransition': {
      const { index, to } = operation
      const moved = transitions.filter((_, at) => at === index)
      const others = transitions.filter((_, at) => at !== index)
      return {
        definition: { ...definition, transitions: others.toSpliced(to, 0, ...moved) },
        focus: { index: Math.min(Math.max(to, 0), others.length), kind: 'transition' },
      }
    }
    case 'name':
      return { definition: namePart(definition, operation.ref, operation.vi), focus: operation.ref }
    case 'place': {
      const { key, place } = operation
      return changed(definition, { key, kind: 'state' }, ['place'], place)
    }
    case 'remove':
      return { definition: removePart(definition, operation.ref), focus: null }
    case 'rename': {
      const { key, ref } = operation
      return ref.kind === 'state'
        ? { definition: renameState(definition, ref.key, key), focus: { key, kind: 'state' } }
        : { definition: renameAction(definition, ref.index, key), focus: ref }
    }
    case 'replace':
      return { definition: operation.definition, focus: null }
    case 'reroute': {
      const { from, index, to } = operation
      return {
        definition: {
          ...definition,
          transitions: transitions.map((each, at) => (at === index ? { ...each, from, to } : each)),
        },
        focus: { index, kind: 'transition' },
      }
    }
    case 'start':
      return started(definition, operation.key)
    case 'startWork':
      return { definition: startWork(definition, operation), focus: { key: operation.key, kind: 'state' } }
  }
}

/** The outcome leads on by a step of its own; the state stays the one that is worked on. */
function outcomeAdded(
  definition: WorkflowDefinition,
  { end, key, to }: { end: OutcomeEnd; key: string; to?: string },
): Step {
  const ref = { key, kind: 'state' } as const
  const work = sharedWorkOf(definition.states.find((state) => state.key === key))
  if (work === null) return { definition, focus: ref }
  const added = addOutcome(definition, { end, key, to })
  return changed(added.definition, ref, [work, end], added.action)
}

function changed(
  definition: WorkflowDefinition,
  ref: null | WorkflowRef,
  path: JsonPath,
  value: unknown,
): Step {
  const at = pathOfRef(definition, ref)
  const last = path.at(-1)
  if (at === null || last === undefined) return { definition, focus: ref }
  const holder = [...at, ...path.slice(0, -1)]
  if (value !== undefined || Array.isArray(readAt(definition, holder))) {
    return { definition: changeAt(definition, [...at, ...path], () => value), focus: ref }
  }
  const without = (node: unknown) =>
    Object.fromEntries(Object.entries(node as Record<string, unknown>).filter(([name]) => name !== last))
  return { definition: changeAt(definition, holder, without), focus: ref }
}

const started = (definition: WorkflowDefinition, key: string): Step => ({
  definition: {
    ...definition,
    initial: key,
    states: definition.states.map((state) => {
      if (state.key === key) return { ...state, kind: 'initial' }
      return state.kind === 'initial' ? { ...state, kind: 'active' } : state
    }),
  },
  focus: { key, kind: 'state' },
})

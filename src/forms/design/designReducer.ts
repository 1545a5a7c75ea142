import type { Problem } from '../../shared/problem.ts'
import type { Text } from '../../shared/text.ts'
import type { FormDefinition } from '../types.ts'
import type { EditHistory } from './editHistory.ts'
import type { NodeRef } from './nodeRef.ts'
import type { Operation } from './operation.ts'
import { applyOperation } from './applyOperation.ts'
import { describeOperation } from './describeOperation.ts'
import { closeStep, recordStep, redoStep, startHistory, undoStep } from './editHistory.ts'
import { pathOfNode } from './pathOfNode.ts'

export type DesignState = {
  history: EditHistory
  /** What was done last, to be read out; a new object each time. */
  notice: null | { text: Text }
  /** Why the last operation was refused. */
  refused: Problem[]
  /** The part whose properties are shown; null is the form itself. */
  selection: NodeRef | null
  /** Counts what was turned to: the same while one part is worked on, under whatever key. */
  visit: number
}

export type DesignAction =
  | { definition: FormDefinition; type: 'load' }
  | { operation: Operation; type: 'apply' }
  | { ref: NodeRef | null; type: 'select' }
  | { type: 'dismiss' | 'redo' | 'undo' }

/** The state of a designer that opens a form. */
export const startDesign = (definition: FormDefinition): DesignState => ({
  history: startHistory(definition),
  notice: null,
  refused: [],
  selection: null,
  visit: 0,
})

/** What the designer shows after something was done in it. */
export function designReducer(state: DesignState, action: DesignAction): DesignState {
  const { history } = state
  switch (action.type) {
    case 'apply':
      return applied(state, action.operation)
    case 'dismiss':
      return { ...state, refused: [] }
    case 'load':
      return startDesign(action.definition)
    case 'redo':
      return stepped(state, redoStep(history), { vi: 'Đã làm lại', en: 'Redone' }, history.redo.at(-1)?.label)
    case 'select':
      return { ...state, history: closeStep(history), selection: action.ref, visit: state.visit + 1 }
    case 'undo':
      return stepped(
        state,
        undoStep(history),
        { vi: 'Đã hoàn tác', en: 'Undone' },
        history.undo.at(-1)?.label,
      )
  }
}

function applied(state: DesignState, operation: Operation): DesignState {
  const { definition } = state.history
  const label = describeOperation(definition, operation)
  const result = applyOperation(definition, operation)
  if (!result.ok) return { ...state, notice: null, refused: result.problems }

  const isTyping = operation.kind === 'change'
  const mergeKey = isTyping ? JSON.stringify([operation.ref, Object.keys(operation.properties)]) : null
  const { definition: next, focus } = result
  return {
    history: recordStep(state.history, { definition: next, focus }, { label, mergeKey }),
    notice: isTyping ? state.notice : { text: label },
    refused: [],
    selection: isTyping ? state.selection : focus,
    visit: isTyping || operation.kind === 'rename' ? state.visit : state.visit + 1,
  }
}

function stepped(state: DesignState, history: EditHistory, done: Text, label: Text | undefined): DesignState {
  if (history === state.history || !label) return state
  const isThere = (ref: NodeRef | null) => ref !== null && pathOfNode(history.definition, ref) !== null
  const selection = [state.selection, history.focus].find(isThere) ?? null
  const text = { vi: `${done.vi}: ${label.vi}`, en: `${done.en}: ${label.en}` }
  return { history, notice: { text }, refused: [], selection, visit: state.visit + 1 }
}

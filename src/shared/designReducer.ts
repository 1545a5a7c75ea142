import type { EditHistory } from './editHistory.ts'
import { closeStep, recordStep, redoStep, startHistory, undoStep } from './editHistory.ts'
import type { Problem } from './problem.ts'
import type { Text } from './text.ts'

export type DesignState<D, R> = {
  history: EditHistory<D, R>
  /** What was done last, to be read out; a new object each time. */
  notice: null | { text: Text }
  /** Why the last operation was refused. */
  refused: Problem[]
  /** The part whose properties are shown; null is the whole. */
  selection: null | R
  /** Counts what was turned to: the same while one part is worked on, under whatever key. */
  visit: number
}

export type DesignAction<D, R, O> =
  | { definition: D; type: 'load' }
  | { operation: O; type: 'apply' }
  | { ref: null | R; type: 'select' }
  | { type: 'dismiss' | 'redo' | 'undo' }

/** `focus` is the part that the person works on next; null is the whole. */
export type Applied<D, R> = { definition: D; focus: null | R; ok: true } | { ok: false; problems: Problem[] }

type DesignTools<D, R, O> = {
  apply: (definition: D, operation: O) => Applied<D, R>
  describe: (definition: D, operation: O) => Text
  isThere: (definition: D, ref: R) => boolean
  /** Same for operations in a row that are undone as one (letters typed); null for a step of its own. */
  mergeKey: (operation: O) => null | string
  /** Whether the person stays where they are: they are typing. */
  stays: (operation: O) => 'all' | 'no' | 'visit'
}

/** The state of a designer that opens a definition. */
export const startDesign = <D, R>(definition: D): DesignState<D, R> => ({
  history: startHistory(definition),
  notice: null,
  refused: [],
  selection: null,
  visit: 0,
})

/** What a designer shows after something was done in it: the same for whatever is drawn. */
export const designReducerOf =
  <D, R, O>(tools: DesignTools<D, R, O>) =>
  (state: DesignState<D, R>, action: DesignAction<D, R, O>): DesignState<D, R> => {
    const { history } = state
    switch (action.type) {
      case 'apply':
        return applied(tools, state, action.operation)
      case 'dismiss':
        return { ...state, refused: [] }
      case 'load':
        return startDesign(action.definition)
      case 'redo':
        return stepped(tools, state, redoStep(history), redone, history.redo.at(-1)?.label)
      case 'select':
        return { ...state, history: closeStep(history), selection: action.ref, visit: state.visit + 1 }
      case 'undo':
        return stepped(tools, state, undoStep(history), undone, history.undo.at(-1)?.label)
    }
  }

const redone: Text = { vi: 'Đã làm lại', en: 'Redone' }
const undone: Text = { vi: 'Đã hoàn tác', en: 'Undone' }

function applied<D, R, O>(
  { apply, describe, mergeKey, stays }: DesignTools<D, R, O>,
  state: DesignState<D, R>,
  operation: O,
): DesignState<D, R> {
  const { definition } = state.history
  const label = describe(definition, operation)
  const result = apply(definition, operation)
  if (!result.ok) return { ...state, notice: null, refused: result.problems }

  const stay = stays(operation)
  const { definition: next, focus } = result
  // Undone, it leads back to what the person was on, under the key that it had then.
  const before = { ...state.history, focus: state.selection }
  return {
    history: recordStep(before, { definition: next, focus }, { label, mergeKey: mergeKey(operation) }),
    notice: stay === 'all' ? state.notice : { text: label },
    refused: [],
    selection: stay === 'all' ? state.selection : focus,
    visit: stay === 'no' ? state.visit + 1 : state.visit,
  }
}

function stepped<D, R, O>(
  { isThere }: DesignTools<D, R, O>,
  state: DesignState<D, R>,
  history: EditHistory<D, R>,
  done: Text,
  label: Text | undefined,
): DesignState<D, R> {
  if (history === state.history || !label) return state
  const selection =
    [state.selection, history.focus].find((ref) => ref !== null && isThere(history.definition, ref)) ?? null
  const text = { vi: `${done.vi}: ${label.vi}`, en: `${done.en}: ${label.en}` }
  return { history, notice: { text }, refused: [], selection, visit: state.visit + 1 }
}

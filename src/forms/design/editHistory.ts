import type { Text } from '../../shared/text.ts'
import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'

type Moment = { definition: FormDefinition; focus: NodeRef | null }
type Step = { before: Moment; label: Text; mergeKey: null | string }

/** A form being drawn, with the steps that led to it. */
export type EditHistory = Moment & { redo: (Moment & { label: Text })[]; undo: Step[] }

const stepsKept = 300

/** A history that begins with a form as it was loaded. */
export const startHistory = (definition: FormDefinition): EditHistory => ({
  definition,
  focus: null,
  redo: [],
  undo: [],
})

/** One step further. Steps in a row with the same `mergeKey` (letters typed into one property) are undone as one. */
export function recordStep(
  history: EditHistory,
  next: Moment,
  { label, mergeKey }: { label: Text; mergeKey: null | string },
): EditHistory {
  const { definition, focus, undo } = history
  const isSameStep = mergeKey !== null && undo.at(-1)?.mergeKey === mergeKey
  const step: Step = { before: { definition, focus }, label, mergeKey }
  return { ...next, redo: [], undo: isSameStep ? undo : [...undo.slice(-stepsKept + 1), step] }
}

/** Ends what is merged: the next letters typed are a step of their own. */
export function closeStep(history: EditHistory): EditHistory {
  const last = history.undo.at(-1)
  if (!last || last.mergeKey === null) return history
  return { ...history, undo: [...history.undo.slice(0, -1), { ...last, mergeKey: null }] }
}

/** One step back, exactly to what was; the same history when there is none. */
export function undoStep(history: EditHistory): EditHistory {
  const step = history.undo.at(-1)
  if (!step) return history
  const { definition, focus, redo, undo } = history
  return {
    ...step.before,
    redo: [...redo, { definition, focus, label: step.label }],
    undo: undo.slice(0, -1),
  }
}

/** What was undone last, done again. */
export function redoStep(history: EditHistory): EditHistory {
  const again = history.redo.at(-1)
  if (!again) return history
  const { definition, focus, redo, undo } = history
  const step: Step = { before: { definition, focus }, label: again.label, mergeKey: null }
  return {
    definition: again.definition,
    focus: again.focus,
    redo: redo.slice(0, -1),
    undo: [...undo, step],
  }
}

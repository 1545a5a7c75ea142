import type { Text } from './text.ts'

/** What is being drawn, and the part of it (`R`) that was worked on; null is the whole. */
type Moment<D, R> = { definition: D; focus: null | R }
type Step<D, R> = { before: Moment<D, R>; label: Text; mergeKey: null | string }

/** Something being drawn, with the steps that led to it. */
export type EditHistory<D, R> = Moment<D, R> & {
  redo: (Moment<D, R> & { label: Text })[]
  undo: Step<D, R>[]
}

const stepsKept = 300

/** A history that begins with what was loaded. */
export const startHistory = <D, R>(definition: D): EditHistory<D, R> => ({
  definition,
  focus: null,
  redo: [],
  undo: [],
})

/** One step further. Steps in a row with the same `mergeKey` (letters typed into one property) are undone as one. */
export function recordStep<D, R>(
  history: EditHistory<D, R>,
  next: Moment<D, R>,
  { label, mergeKey }: { label: Text; mergeKey: null | string },
): EditHistory<D, R> {
  const { definition, focus, undo } = history
  const isSameStep = mergeKey !== null && undo.at(-1)?.mergeKey === mergeKey
  const step: Step<D, R> = { before: { definition, focus }, label, mergeKey }
  return { ...next, redo: [], undo: isSameStep ? undo : [...undo.slice(-stepsKept + 1), step] }
}

/** Ends what is merged: the next letters typed are a step of their own. */
export function closeStep<D, R>(history: EditHistory<D, R>): EditHistory<D, R> {
  const last = history.undo.at(-1)
  if (!last || last.mergeKey === null) return history
  return { ...history, undo: [...history.undo.slice(0, -1), { ...last, mergeKey: null }] }
}

/** One step back, exactly to what was; the same history when there is none. */
export function undoStep<D, R>(history: EditHistory<D, R>): EditHistory<D, R> {
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
export function redoStep<D, R>(history: EditHistory<D, R>): EditHistory<D, R> {
  const again = history.redo.at(-1)
  if (!again) return history
  const { definition, focus, redo, undo } = history
  const step: Step<D, R> = { before: { definition, focus }, label: again.label, mergeKey: null }
  return {
    definition: again.definition,
    focus: again.focus,
    redo: redo.slice(0, -1),
    undo: [...undo, step],
  }
}

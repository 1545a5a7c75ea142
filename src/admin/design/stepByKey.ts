import type { KeyboardEvent } from 'react'

/** Undo and redo by the keys that every office program has for them. */
export function stepByKey(event: KeyboardEvent, dispatch: (action: { type: 'redo' | 'undo' }) => void): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  dispatch({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
}

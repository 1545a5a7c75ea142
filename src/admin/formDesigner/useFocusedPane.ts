'use client'

import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * The pane of the board that had the focus last. It is still told when the focused part has just been drawn anew and is
 * gone, or while the focus is on its way from one input to the next: at both moments the page itself has it.
 */
export function useFocusedPane(): RefObject<Element | null> {
  const pane = useRef<Element | null>(null)

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      pane.current = target instanceof Element ? target.closest('.td-fd__pane') : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])

  return pane
}

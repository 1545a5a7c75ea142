'use client'

import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

type DialogProps = { children: ReactNode; onClose: () => void; title: string }

/** A modal dialog of the browser's own: it keeps the focus, closes with Escape and gives the focus back. */
export function Dialog({ children, onClose, title }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
  }, [])

  return (
    <dialog aria-labelledby="td-dialog-title" className="td-dialog" onClose={onClose} ref={dialog}>
      <h2 id="td-dialog-title">{title}</h2>
      {children}
    </dialog>
  )
}

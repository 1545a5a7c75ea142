'use client'

import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

type DialogProps = { children: ReactNode; onClose: () => void; title: string }

/**
 * A modal dialog of the browser's own: it keeps the focus, closes with Escape and gives the focus back. It stands
 * outside the panel's own form, since a browser drops what a form inside a form submits, and the panel would save.
 */
export function Dialog({ children, onClose, title }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
  }, [])

  return createPortal(
    <dialog
      aria-labelledby="td-dialog-title"
      className="td-dialog"
      onClose={onClose}
      onSubmit={(event) => event.stopPropagation()}
      ref={dialog}
    >
      <h2 id="td-dialog-title">{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}

import type { ReactNode } from 'react'

import { Rosette } from './Rosette.tsx'

type EmptyProps = { children?: ReactNode; title: string }

/** What stands where there is nothing yet. */
export function Empty({ children, title }: EmptyProps) {
  return (
    <div className="empty">
      <Rosette />
      <p className="empty-title">{title}</p>
      {children === undefined ? null : <div className="empty-text">{children}</div>}
    </div>
  )
}

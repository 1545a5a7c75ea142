import type { ReactNode } from 'react'

type PageHeadProps = { children?: ReactNode; lead: string; title: string }

/** The head of a list page. */
export function PageHead({ children, lead, title }: PageHeadProps) {
  return (
    <div className="pagehead">
      <div className="wrap">
        <h1>{title}</h1>
        <p className="pagehead-lead">{lead}</p>
        {children}
      </div>
    </div>
  )
}

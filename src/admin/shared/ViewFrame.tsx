'use client'

import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import '../admin.css'

type ViewFrameProps = { children: ReactNode; crumbs: { label: string; url?: string }[] }

/** The page around every view of ours: breadcrumbs, margins, styles. */
export function ViewFrame({ children, crumbs }: ViewFrameProps) {
  return (
    <Gutter className="td-view">
      <SetStepNav nav={crumbs} />
      <main>{children}</main>
    </Gutter>
  )
}

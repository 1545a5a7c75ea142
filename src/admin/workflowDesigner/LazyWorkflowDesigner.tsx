'use client'

import dynamic from 'next/dynamic'

/** Loaded when a workflow is opened: the pages of everybody else do not wait for the designer. */
export const LazyWorkflowDesigner = dynamic(
  async () => (await import('./WorkflowDesigner.tsx')).WorkflowDesigner,
  { ssr: false },
)

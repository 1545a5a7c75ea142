import type { DocumentViewServerProps } from 'payload'

import { LazyWorkflowDesigner } from './LazyWorkflowDesigner.tsx'

/** The page of one workflow, or of a new one; the browser loads it again through the public interface. */
export function WorkflowDesignerView({ doc }: DocumentViewServerProps) {
  const id: unknown = (doc as Record<string, unknown> | undefined)?.['id']

  return <LazyWorkflowDesigner id={typeof id === 'string' || typeof id === 'number' ? String(id) : null} />
}

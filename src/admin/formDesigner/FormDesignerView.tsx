import type { DocumentViewServerProps } from 'payload'

import { FormDesigner } from './FormDesigner.tsx'

/** The page of one form, or of a new one; the browser loads it again through the public interface. */
export function FormDesignerView({ doc }: DocumentViewServerProps) {
  const id: unknown = (doc as Record<string, unknown> | undefined)?.['id']

  return <FormDesigner id={typeof id === 'string' || typeof id === 'number' ? String(id) : null} />
}

import type { DocumentViewServerProps } from 'payload'

import { LazyFormDesigner } from './LazyFormDesigner.tsx'

/** The page of one form, or of a new one; the browser loads it again through the public interface. */
export function FormDesignerView({ doc }: DocumentViewServerProps) {
  const id: unknown = (doc as Record<string, unknown> | undefined)?.['id']

  return <LazyFormDesigner id={typeof id === 'string' || typeof id === 'number' ? String(id) : null} />
}

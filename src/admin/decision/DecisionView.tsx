import type { DocumentViewServerProps } from 'payload'

import { Decision } from './Decision.tsx'

/** The page of one decision. */
export function DecisionView({ doc }: DocumentViewServerProps) {
  return <Decision id={String(doc['id'])} />
}

import type { DocumentViewServerProps } from 'payload'

import { Session } from './Session.tsx'

/** The page of one council session. */
export function SessionView({ doc }: DocumentViewServerProps) {
  return <Session id={String(doc['id'])} />
}

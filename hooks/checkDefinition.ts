import type { CollectionBeforeChangeHook } from 'payload'

import { readDefinition } from '../src/services/definitions/readDefinition.ts'

/** A definition is refused whole when it is malformed; what was there stays. */
export const checkDefinition =
  (kind: 'forms' | 'workflows'): CollectionBeforeChangeHook =>
  ({ data }) => {
    if (data['definition'] !== undefined) readDefinition(kind, data['definition'], { isDraft: true })
    return data
  }

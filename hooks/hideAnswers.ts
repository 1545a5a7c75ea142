import type { FieldHook } from 'payload'

import { visibleAnswers } from '../src/services/dossiers/visibleAnswers.ts'

/** What a state hides from somebody is hidden in every answer of the API, not only on the screen. */
export const hideAnswers =
  (collection: 'cases' | 'nominations'): FieldHook =>
  ({ data, overrideAccess, req, value }) =>
    overrideAccess === true
      ? (value as unknown)
      : visibleAnswers({
          collection,
          doc: (data ?? {}) as Record<string, unknown>,
          payload: req.payload,
          user: req.user,
          value,
        })

import type { Payload } from 'payload'

import type { FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'

const CACHE = new WeakMap<Payload, Map<string, { definition: FormDefinition; jsonSchema: unknown }>>()

/** The form version a dossier is pinned to; null for dossiers without a form. */
export const formOf = async (
  payload: Payload,
  dossier: { formVersion?: unknown },
): Promise<{ definition: FormDefinition; jsonSchema: unknown } | null> => {
  const id = idOf(dossier.formVersion)
  if (!id) return null
  const known = CACHE.get(payload) ?? new Map<string, { definition: FormDefinition; jsonSchema: unknown }>()
  CACHE.set(payload, known)
  const cached = known.get(id)
  if (cached) return cached
  const version = await payload.findByID({ collection: 'form-versions', depth: 0, id, overrideAccess: true })
  const form = {
    definition: version.definition as unknown as FormDefinition,
    jsonSchema: version.jsonSchema as unknown,
  }
  known.set(id, form)
  return form
}

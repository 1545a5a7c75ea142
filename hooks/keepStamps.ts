import type { CollectionBeforeValidateHook } from 'payload'

/** Forms send back the moments that they were given; whatever stands there from outside is not believed. */
export const keepStamps: CollectionBeforeValidateHook = ({ data, req }) => {
  if (!data || req.payloadAPI === 'local') return data
  const { createdAt: _begun, updatedAt: _written, ...rest } = data as Record<string, unknown>
  return rest
}

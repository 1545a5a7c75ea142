import type { DossierFile } from '../../../payload-types.ts'

/** What callers learn of a stored file; `id`, `name` and `size` make up its answer. */
export const describeFile = ({ field, id, name, size, type, uploadedAt }: DossierFile) => ({
  field,
  id,
  name,
  size,
  type,
  uploadedAt,
})

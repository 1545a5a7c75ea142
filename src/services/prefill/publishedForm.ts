import type { Payload } from 'payload'

import type { FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import { formOf } from '../dossiers/formOf.ts'

/** The published version of the form with this key; null where there is none. */
export const publishedForm = async (payload: Payload, key: string): Promise<FormDefinition | null> => {
  const { docs } = await payload.find({
    collection: 'forms',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    select: { latestVersion: true },
    where: { key: { equals: key } },
  })
  const form = await formOf(payload, { formVersion: idOf(docs[0]?.latestVersion) })
  return form?.definition ?? null
}

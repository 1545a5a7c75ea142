import type { Payload } from 'payload'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import type { Dossier } from './dossier.ts'
import { formOf } from './formOf.ts'

/** Keys of the fields of a dossier's form; none without a form. */
export const fieldsOfForm = async (payload: Payload, dossier: Dossier): Promise<string[]> => {
  const form = await formOf(payload, dossier)
  return form ? fieldsOf(form.definition).map(({ key }) => key) : []
}

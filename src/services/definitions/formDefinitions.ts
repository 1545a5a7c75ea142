import type { Payload } from 'payload'

import { parseFormDefinition } from '../../forms/parseFormDefinition.ts'
import type { FormDefinition } from '../../forms/types.ts'

/** Every form there is, as it is drawn now; what is too unfinished to be read is left out. */
export const formDefinitions = async (payload: Payload): Promise<FormDefinition[]> => {
  const forms = await payload.find({
    collection: 'forms',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    select: { definition: true },
  })
  return forms.docs.flatMap(({ definition }) => {
    const parsed = parseFormDefinition(definition)
    return parsed.ok ? [parsed.definition] : []
  })
}

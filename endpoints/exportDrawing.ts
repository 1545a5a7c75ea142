import type { PayloadRequest } from 'payload'

import { readDefinition } from '../src/services/definitions/readDefinition.ts'
import { toBpmn } from '../src/workflow/export/toBpmn.ts'
import { toMermaid } from '../src/workflow/export/toMermaid.ts'
import { languageOf } from './languageOf.ts'

/** A workflow as it is drawn, for other programs: BPMN 2.0, or Mermaid where that is asked for; REST and GraphQL alike. */
export const exportDrawing = async (req: PayloadRequest, id: string, format: unknown) => {
  const source = await req.payload.findByID({
    collection: 'workflows',
    depth: 0,
    id,
    overrideAccess: false,
    user: req.user,
  })
  const definition = readDefinition('workflows', source.definition)
  const write = format === 'mermaid' ? toMermaid : toBpmn
  return write(definition, languageOf(req))
}

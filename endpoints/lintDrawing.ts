import type { PayloadRequest } from 'payload'

import { readDefinition } from '../src/services/definitions/readDefinition.ts'
import { lintForPublication } from '../src/services/workflows/lintForPublication.ts'
import type { SavedRun } from '../src/workflow/simulate/replayTest.ts'
import { told } from './told.ts'

/** All that stands against publishing a workflow as it is drawn; REST and GraphQL alike. */
export const lintDrawing = async (req: PayloadRequest, id: string) => {
  const { payload } = req
  const source = await payload.findByID({ collection: 'workflows', depth: 0, id, overrideAccess: true })
  const definition = readDefinition('workflows', source.definition)
  const runs = (source.runs ?? []) as SavedRun[]
  return { problems: told(await lintForPublication(payload, id, definition, runs), req) }
}

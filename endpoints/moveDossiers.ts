import type { PayloadRequest } from 'payload'

import { migrateDossiers } from '../src/services/migrations/migrateDossiers.ts'
import { readMapping } from '../src/services/migrations/readMapping.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { idOf } from '../src/shared/idOf.ts'
import { refuseUnknownKeys } from '../src/shared/refuseUnknownKeys.ts'
import type { IncomingCommand } from './commandOf.ts'
import { presentMigration } from './presentMigration.ts'

/** Running dossiers of a workflow to another of its versions, REST and GraphQL alike; only looks unless told `dryRun: false`. */
export const moveDossiers = async (
  req: PayloadRequest,
  { actor, id, idempotencyKey, input }: IncomingCommand,
) => {
  refuseUnknownKeys(input, ['dryRun', 'from', 'mapping', 'to'])
  const migration = await migrateDossiers({
    actor,
    dryRun: input['dryRun'] !== false,
    from: await versionOf(req, id, input['from'], 'from'),
    idempotencyKey,
    mapping: readMapping(input['mapping']),
    payload: req.payload,
    to: await versionOf(req, id, input['to'], 'to'),
  })
  return presentMigration(migration, req)
}

const versionOf = async (
  req: PayloadRequest,
  workflow: string,
  given: unknown,
  path: string,
): Promise<string> => {
  const id = idOf(given)
  const found = id
    ? await req.payload.count({
        collection: 'workflow-versions',
        overrideAccess: true,
        where: { and: [{ id: { equals: id } }, { source: { equals: workflow } }] },
      })
    : { totalDocs: 0 }
  if (id && found.totalDocs === 1) return id
  const message = {
    vi: 'Hãy chọn một bản đã ban hành của chính quy trình này.',
    en: 'Choose a published version of this workflow.',
  }
  throw new DomainError('VERSION_UNKNOWN', 422, message, [{ code: 'VERSION_UNKNOWN', message, path }])
}

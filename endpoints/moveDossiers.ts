import type { PayloadRequest } from 'payload'

import { migrateDossiers, mostAtOnce } from '../src/services/migrations/migrateDossiers.ts'
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
  refuseUnknownKeys(input, ['dryRun', 'from', 'limit', 'mapping', 'to'])
  const migration = await migrateDossiers({
    actor,
    dryRun: input['dryRun'] !== false,
    from: await versionOf(req, id, input['from'], 'from'),
    idempotencyKey,
    limit: readLimit(input['limit']),
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

const readLimit = (given: unknown): number => {
  if (given === undefined) return mostAtOnce
  if (Number.isInteger(given) && Number(given) >= 1 && Number(given) <= mostAtOnce) return Number(given)
  const message = {
    vi: 'limit là số nguyên từ 1 đến 1.000.',
    en: 'limit is a whole number from 1 to 1,000.',
  }
  throw new DomainError('LIMIT_INVALID', 422, message, [{ code: 'LIMIT_INVALID', message, path: 'limit' }])
}

import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { migrateDossiers, mostAtOnce } from '../src/services/migrations/migrateDossiers.ts'
import { readMapping } from '../src/services/migrations/readMapping.ts'
import { undoMigration } from '../src/services/migrations/undoMigration.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { idOf } from '../src/shared/idOf.ts'
import type { Language } from '../src/shared/language.ts'
import { commandOf } from './commandOf.ts'
import { graphqlCollection } from './graphqlCollection.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'

const designers = hasRole('standing-head', 'standing-officer')

/** Moving running dossiers to another version of a workflow: look first, then do, and take back what was not gone on with. */
export const migrationEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: designers,
    handler: async (req) => {
      const { actor, id, idempotencyKey, input } = await commandOf(req, [
        'dryRun',
        'from',
        'limit',
        'mapping',
        'to',
      ])
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
      const language: Language = req.i18n.language === 'en' ? 'en' : 'vi'
      return Response.json({
        changes: migration.changes.map((change) => ({ ...change, message: change.message[language] })),
        remaining: migration.remaining,
        results: migration.results.map(({ problems, ...result }) => ({
          ...result,
          errors: problems.map((problem) => ({ ...problem, message: problem.message[language] })),
        })),
      })
    },
    method: 'post',
    path: '/:id/migrations',
  }),
  guardedEndpoint({
    access: designers,
    handler: async (req) => {
      const { actor, idempotencyKey, input } = await commandOf(req, ['collection', 'dossier'])
      const undone = await undoMigration({
        actor,
        collection: graphqlCollection(input['collection']),
        id: idOf(input['dossier']) ?? '',
        idempotencyKey,
        payload: req.payload,
      })
      return Response.json(undone)
    },
    method: 'post',
    path: '/:id/migrations/undo',
  }),
]

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

import type { Endpoint } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { undoMigration } from '../src/services/migrations/undoMigration.ts'
import { idOf } from '../src/shared/idOf.ts'
import { commandOf } from './commandOf.ts'
import { graphqlCollection } from './graphqlCollection.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { moveDossiers } from './moveDossiers.ts'

const designers = hasRole('standing-head', 'standing-officer')

/** Moving running dossiers to another version of a workflow: look first, then do, and take back what was not gone on with. */
export const migrationEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: designers,
    handler: async (req) => Response.json(await moveDossiers(req, await commandOf(req))),
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

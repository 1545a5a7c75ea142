import type { Endpoint } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { now } from '../src/services/clock.ts'
import { publishDefinition } from '../src/services/definitions/publishDefinition.ts'
import { commandOf } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'

/** `POST /api/forms/:id/publish`: the standing body freezes the definition into its next version. */
export const publishDefinitionEndpoint = (kind: 'forms' | 'workflows'): Endpoint =>
  guardedEndpoint({
    access: hasRole('standing-head', 'standing-officer'),
    handler: async (req) => {
      const { actor, id, idempotencyKey } = await commandOf(req, [])
      const version = await publishDefinition({
        at: now(),
        id,
        idempotencyKey,
        kind,
        payload: req.payload,
        userId: actor.id,
      })
      return Response.json({ version }, { status: 201 })
    },
    method: 'post',
    path: '/:id/publish',
  })

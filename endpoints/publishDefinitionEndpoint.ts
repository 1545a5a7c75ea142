import type { Endpoint } from 'payload'

import { now } from '../src/services/clock.ts'
import { publishDefinition } from '../src/services/definitions/publishDefinition.ts'
import { assertDesigner } from './assertDesigner.ts'
import { commandOf } from './commandOf.ts'

/** `POST /api/forms/:id/publish`: freezes the definition into its next version. */
export const publishDefinitionEndpoint = (kind: 'forms' | 'workflows'): Endpoint => ({
  handler: async (req) => {
    const { actor, id } = await commandOf(req)
    assertDesigner(actor)
    const version = await publishDefinition({ at: now(), id, kind, payload: req.payload, userId: actor.id })
    return Response.json({ version }, { status: 201 })
  },
  method: 'post',
  path: '/:id/publish',
})

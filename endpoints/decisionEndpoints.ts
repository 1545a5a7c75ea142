import type { Endpoint } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { createDecision } from '../src/services/decisions/createDecision.ts'
import { commandOf } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { readableDoc } from './readableDoc.ts'
import { workflowEndpoints } from './workflowEndpoints.ts'

export const decisionEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, idempotencyKey, input } = await commandOf(req)
      const made = await createDecision({ actor, idempotencyKey, input, payload: req.payload })
      return Response.json(
        { doc: await readableDoc(req, 'decisions', made.id), rev: made.rev, state: made.state },
        { status: 201 },
      )
    },
    method: 'post',
    path: '/',
  }),
  ...workflowEndpoints('decisions'),
]

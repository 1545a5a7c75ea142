import type { Endpoint } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { readHealth } from '../src/services/health/readHealth.ts'
import { retryDelivery } from '../src/services/health/retryDelivery.ts'
import { commandOf } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'

const access = hasRole('system-admin', 'standing-head')

/** For those who keep the system running: what does not go on by itself, and the word to try again. */
export const healthEndpoints: Endpoint[] = [
  guardedEndpoint({
    access,
    handler: async (req) => Response.json(await readHealth(req.payload)),
    method: 'get',
    path: '/health',
  }),
  guardedEndpoint({
    access,
    handler: async (req) => {
      const { actor, id, idempotencyKey } = await commandOf(req, [])
      return Response.json(await retryDelivery({ actor, id, idempotencyKey, payload: req.payload }))
    },
    method: 'post',
    path: '/:id/retry',
  }),
]

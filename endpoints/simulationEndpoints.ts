import type { Endpoint } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { signedIn } from '../access/signedIn.ts'
import { commandOf } from './commandOf.ts'
import { exportDrawing } from './exportDrawing.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { lintDrawing } from './lintDrawing.ts'
import { playWorkflow } from './playWorkflow.ts'

const designers = hasRole('standing-head', 'standing-officer')

/** Trying a workflow before it is published, and taking it elsewhere. */
export const simulationEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: designers,
    handler: async (req) => {
      const { id, input } = await commandOf(req)
      return Response.json(await playWorkflow(req, id, input))
    },
    method: 'post',
    path: '/:id/simulate',
  }),
  guardedEndpoint({
    access: designers,
    handler: async (req) => {
      const { id } = await commandOf(req, [])
      return Response.json(await lintDrawing(req, id))
    },
    method: 'post',
    path: '/:id/lint',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const format = req.searchParams.get('format')
      const kind = format === 'mermaid' ? 'text/plain' : 'application/xml'
      const text = await exportDrawing(req, String(req.routeParams?.['id'] ?? ''), format)
      return new Response(text, { headers: { 'content-type': `${kind}; charset=utf-8` } })
    },
    method: 'get',
    path: '/:id/export',
  }),
]

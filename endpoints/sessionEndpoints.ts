import type { Endpoint } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { ballotStatus } from '../src/services/council/ballotStatus.ts'
import { castBallot } from '../src/services/council/castBallot.ts'
import { createSession } from '../src/services/council/createSession.ts'
import { reviseSession } from '../src/services/council/reviseSession.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { commandOf, signedInActor } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { readableDoc } from './readableDoc.ts'
import { workflowEndpoints } from './workflowEndpoints.ts'

export const sessionEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, idempotencyKey, input } = await commandOf(req)
      const made = await createSession({ actor, idempotencyKey, input, payload: req.payload })
      return Response.json(
        { doc: await readableDoc(req, 'council-sessions', made.id), rev: made.rev, state: made.state },
        { status: 201 },
      )
    },
    method: 'post',
    path: '/',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, id, idempotencyKey, input } = await commandOf(req)
      await findDossier({ collection: 'council-sessions', id, payload: req.payload, user: req.user })
      const revised = await reviseSession({ actor, id, idempotencyKey, input, payload: req.payload })
      return Response.json({ doc: await readableDoc(req, 'council-sessions', id), ...revised })
    },
    method: 'patch',
    path: '/:id',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, id, idempotencyKey, input } = await commandOf(req, ['choices'])
      const { choices } = input
      return Response.json(
        await castBallot({ actor, choices, idempotencyKey, payload: req.payload, session: id }),
        { status: 201 },
      )
    },
    method: 'post',
    path: '/:id/ballots',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const actor = signedInActor(req)
      const { id } = await findDossier({
        collection: 'council-sessions',
        id: String(req.routeParams?.['id'] ?? ''),
        payload: req.payload,
        user: req.user,
      })
      return Response.json(await ballotStatus(req.payload, id, actor))
    },
    method: 'get',
    path: '/:id/ballots',
  }),
  ...workflowEndpoints('council-sessions'),
]

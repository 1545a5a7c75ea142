import type { Endpoint } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { startCase } from '../src/services/cases/startCase.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { explainField } from '../src/services/dossiers/explainField.ts'
import { saveAnswers } from '../src/services/dossiers/saveAnswers.ts'
import { startNomination } from '../src/services/nominations/startNomination.ts'
import { commandOf, signedInActor } from './commandOf.ts'
import { dossierLinkEndpoints } from './dossierLinkEndpoints.ts'
import { fileEndpoints } from './fileEndpoints.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { readableDoc } from './readableDoc.ts'
import { workflowEndpoints } from './workflowEndpoints.ts'

const START = { cases: startCase, nominations: startNomination }

/** Dossiers with a form: begun and filled in through services, never by a plain write. */
export const dossierEndpoints = (collection: 'cases' | 'nominations'): Endpoint[] => [
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, idempotencyKey, input } = await commandOf(req)
      const made = await START[collection]({ actor, idempotencyKey, input, payload: req.payload })
      return Response.json(
        { doc: await readableDoc(req, collection, made.id), rev: made.rev, state: made.state },
        { status: 201 },
      )
    },
    method: 'post',
    path: '/',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, id, idempotencyKey, input } = await commandOf(req, ['answers', 'rev'])
      await findDossier({ collection, id, payload: req.payload, user: req.user })
      const saved = await saveAnswers({
        actor,
        answers: input['answers'],
        collection,
        id,
        idempotencyKey,
        payload: req.payload,
        rev: input['rev'],
      })
      return Response.json({ doc: await readableDoc(req, collection, id), ...saved })
    },
    method: 'patch',
    path: '/:id',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const id = String(req.routeParams?.['id'] ?? '')
      const dossier = await findDossier({ collection, id, payload: req.payload, user: req.user })
      const key = String(req.routeParams?.['key'] ?? '')
      return Response.json({ reasons: await explainField(req.payload, dossier, signedInActor(req), key) })
    },
    method: 'get',
    path: '/:id/why/:key',
  }),
  ...dossierLinkEndpoints(collection),
  ...fileEndpoints(collection),
  ...workflowEndpoints(collection),
]

import type { Endpoint, PayloadRequest } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { performBulk } from '../src/services/dossiers/performBulk.ts'
import { performAction } from '../src/services/dossiers/performAction.ts'
import { readActions } from '../src/services/dossiers/readActions.ts'
import { readForm } from '../src/services/dossiers/readForm.ts'
import { readHistory } from '../src/services/dossiers/readHistory.ts'
import { actionInput } from './actionInput.ts'
import { commandOf, signedInActor } from './commandOf.ts'
import { documentEndpoints } from './documentEndpoints.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { presentBulk } from './presentBulk.ts'
import { readableDoc } from './readableDoc.ts'

const ACTION = ['comment', 'data', 'onBehalfOf', 'rev']
const BULK = ['comment', 'data', 'items', 'onBehalfOf']

/** The addresses that every collection with a workflow has (DESIGN §6). */
export const workflowEndpoints = (collection: WorkflowCollection): Endpoint[] => [
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const actor = signedInActor(req)
      const dossier = await own(req, collection)
      return Response.json(await readActions({ actor, collection, dossier, payload: req.payload }))
    },
    method: 'get',
    path: '/:id/actions',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, id, idempotencyKey, input } = await commandOf(req, ACTION)
      const dossier = await own(req, collection)
      const done = await performAction({
        action: String(req.routeParams?.['name'] ?? ''),
        actor,
        collection,
        dossier,
        id,
        idempotencyKey,
        payload: req.payload,
        ...actionInput(input),
      })
      return Response.json({ doc: await readableDoc(req, collection, id), ...done })
    },
    method: 'post',
    path: '/:id/actions/:name',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, idempotencyKey, input } = await commandOf(req, BULK)
      const { comment, data, onBehalfOf } = actionInput({ ...input, rev: 0 })
      const results = await performBulk({
        action: String(req.routeParams?.['name'] ?? ''),
        actor,
        collection,
        comment,
        data,
        idempotencyKey,
        items: input['items'],
        onBehalfOf,
        payload: req.payload,
        user: req.user,
      })
      return Response.json({ results: presentBulk(results, req) })
    },
    method: 'post',
    path: '/actions/:name',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const actor = signedInActor(req)
      const { id } = await own(req, collection)
      return Response.json({ entries: await readHistory({ actor, collection, id, payload: req.payload }) })
    },
    method: 'get',
    path: '/:id/history',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const actor = signedInActor(req)
      const dossier = await own(req, collection)
      const { jsonSchema, ...form } = await readForm(req.payload, dossier, actor)
      return Response.json(req.searchParams.get('format') === 'json-schema' ? jsonSchema : form)
    },
    method: 'get',
    path: '/:id/form',
  }),
  ...documentEndpoints(collection),
]

const own = (req: PayloadRequest, collection: WorkflowCollection) =>
  findDossier({ collection, id: String(req.routeParams?.['id'] ?? ''), payload: req.payload, user: req.user })

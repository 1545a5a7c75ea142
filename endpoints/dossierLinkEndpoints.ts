import type { Endpoint } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { giveLink } from '../src/services/links/giveLink.ts'
import { readLinks } from '../src/services/links/readLinks.ts'
import { commandOf, signedInActor } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { linkKeys } from './linkKeys.ts'

/** The links that one has given on a dossier, and a new one. */
export const dossierLinkEndpoints = (collection: WorkflowCollection): Endpoint[] => [
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const actor = signedInActor(req)
      const id = String(req.routeParams?.['id'] ?? '')
      await findDossier({ collection, id, payload: req.payload, user: req.user })
      return Response.json({ links: await readLinks(req.payload, collection, id, actor) })
    },
    method: 'get',
    path: '/:id/links',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, id, idempotencyKey, input } = await commandOf(req, linkKeys)
      const dossier = await findDossier({ collection, id, payload: req.payload, user: req.user })
      const link = await giveLink({
        ...{ actor, collection, dossier, idempotencyKey, input },
        payload: req.payload,
      })
      return Response.json({ link }, { status: 201 })
    },
    method: 'post',
    path: '/:id/links',
  }),
]

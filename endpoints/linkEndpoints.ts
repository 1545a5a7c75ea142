import type { Endpoint } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { revokeLink } from '../src/services/links/revokeLink.ts'
import { commandOf } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'

/** Taking a link back; it is followed at `/lien-ket/<token>`, which asks for no account. */
export const linkEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, id } = await commandOf(req, [])
      return Response.json({ link: await revokeLink({ actor, id, payload: req.payload }) })
    },
    method: 'post',
    path: '/:id/revoke',
  }),
]

import type { Endpoint } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { markRead } from '../src/services/notices/markRead.ts'
import { readNotices } from '../src/services/notices/readNotices.ts'
import { commandOf, signedInActor } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'

/** The bell: what is new for whoever asks, and that they have seen it. */
export const noticeEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => Response.json(await readNotices(req.payload, signedInActor(req).id)),
    method: 'get',
    path: '/bell',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const { actor, input } = await commandOf(req, ['ids'])
      return Response.json(await markRead({ ids: input['ids'], payload: req.payload, user: actor.id }))
    },
    method: 'post',
    path: '/bell/read',
  }),
]

import type { RequestHandler } from 'express'
import { handleEndpoints } from 'payload'
import type { Payload, SanitizedConfig } from 'payload'

import type { Environment } from '../env.ts'
import { watchStorage } from '../database/watchStorage.ts'
import { requestState } from './requestState.ts'
import { sendFetchResponse } from './sendFetchResponse.ts'
import { sendStorageProblem } from './sendStorageProblem.ts'
import { toFetchRequest } from './toFetchRequest.ts'

type ServeRestArgs = { config: SanitizedConfig; env: Pick<Environment, 'SERVER_URL'>; payload: Payload }

const filePath = /^\/api\/[^/]+\/file\//

/** Hands a checked request to Payload's REST endpoints, without Next in between. */
export const serveRest =
  ({ config, env, payload }: ServeRestArgs): RequestHandler =>
  async (req, res) => {
    const { id, method, url } = requestState(res)
    const request = toFetchRequest({ req, res, serverUrl: env.SERVER_URL })
    const { fault, result: response } = await watchStorage(() => handleEndpoints({ config, request }))
    // A refused upload is read to its end, unseen: the browser shows an answer only after it has sent all.
    if (!req.readableEnded && !req.destroyed) {
      req.unpipe()
      req.resume()
    }
    // A reader might be shown what strangers see, since signing in failed; what was written stays written.
    if (fault && (response.status >= 400 || method === 'GET')) {
      payload.logger.warn({
        fault,
        method,
        msg: 'The database failed a request',
        path: url.pathname,
        requestId: id,
      })
      sendStorageProblem(res, fault)
      return
    }
    await sendFetchResponse({
      onFailure: (status) =>
        payload.logger.error({ method, msg: 'A request failed', path: url.pathname, requestId: id, status }),
      res,
      // A file that is not on the disk is a server error to Payload, and simply not there to a caller.
      response:
        response.status >= 500 && filePath.test(url.pathname)
          ? new Response(null, { status: 404 })
          : response,
    })
  }

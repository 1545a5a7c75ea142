import compression from 'compression'
import express from 'express'
import type { ErrorRequestHandler, Express, Request, Response } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import { writesSoFar } from '../database/writesSoFar.ts'
import type { Environment } from '../env.ts'
import { checkOrigin } from './checkOrigin.ts'
import { checkQuery } from './checkQuery.ts'
import { checkReady } from './checkReady.ts'
import { guardRoutes } from './guardRoutes.ts'
import { keepAnswers } from './keepAnswers.ts'
import { limitRates } from './limitRates.ts'
import { loginQueue } from './loginQueue.ts'
import { metrics } from './metrics.ts'
import { ownAddressFor } from './ownAddressFor.ts'
import { openRequest } from './openRequest.ts'
import { readBody } from './readBody.ts'
import { requestState } from './requestState.ts'
import { securityHeaders } from './securityHeaders.ts'
import { sendProblem } from './sendProblem.ts'
import { serveApiDocs } from './serveApiDocs.ts'
import { serveGraphql } from './serveGraphql.ts'
import { serveLinks } from './serveLinks.ts'
import { serveRest } from './serveRest.ts'

export type CreateAppArgs = {
  config: SanitizedConfig
  env: Environment
  handlePage?: (req: Request, res: Response) => Promise<void>
  isWorkerAlive?: () => boolean
  payload: Payload
}

/** The front door: every request passes the same checks in the same order, then REST, GraphQL or a page. */
export const createApp = ({ config, env, handlePage, isWorkerAlive, payload }: CreateAppArgs): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.enable('case sensitive routing')
  app.set('query parser', false)
  app.set('trust proxy', env.TRUST_PROXY)
  const { count, show } = metrics()
  const ownAddress = ownAddressFor({ env })
  const { accounts, all, links, uploads } = limitRates({ env })
  const queue = loginQueue()

  app.use(openRequest(), count, securityHeaders({ env }))
  app.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  app.get('/readyz', checkReady({ isWorkerAlive: isWorkerAlive ?? (() => true), payload }))
  app.get('/metrics', show)
  app.use(checkOrigin({ env }), all, compression())

  app.use(
    '/api',
    serveApiDocs({ config }),
    uploads,
    readBody(),
    accounts,
    keepAnswers({ writesSoFar: () => writesSoFar(payload) }),
  )
  app.all('/api/graphql', queue, serveGraphql({ config, env }))
  app.use(
    '/api',

    guardRoutes({ payload }),
    checkQuery({ config, payload }),
    queue,
    serveRest({ config, env, payload }),
  )

  app.all('/lien-ket/:token', links, readBody(), serveLinks({ payload }))
  app.use(async (req, res) => {
    if (handlePage === undefined || req.path.startsWith('/admin/create-first-user'))
      return sendProblem(res, 404)
    const elsewhere = ownAddress(req)
    if (elsewhere !== undefined) return res.redirect(307, elsewhere)
    await handlePage(req, res)
  })

  const handleError: ErrorRequestHandler = (error: unknown, req, res, next) => {
    const { id } = requestState(res)
    payload.logger.error({
      err: error,
      method: req.method,
      msg: 'A request failed',
      path: req.path,
      requestId: id,
    })
    if (res.headersSent) next(error)
    else sendProblem(res, 500)
  }
  app.use(handleError)
  return app
}

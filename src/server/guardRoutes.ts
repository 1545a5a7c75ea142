import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { requestState } from './requestState.ts'
import { sendProblem } from './sendProblem.ts'

const closed = new Set([
  'payload-folders',
  'payload-jobs',
  'payload-kv',
  'payload-migrations',
  'payload-query-presets',
])

// Accounts are made by the administrator and need no confirmation by mail, which Payload offers all the same.
const closedCommands = new Set(['first-register', 'verify'])

const headersOf = (headers: NodeJS.Dict<string | string[]>): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name, Array.isArray(value) ? value.join(', ') : value] as [string, string]],
    ),
  )

const isSystemAdmin = (user: unknown): boolean =>
  typeof user === 'object' &&
  user !== null &&
  'roles' in user &&
  Array.isArray(user.roles) &&
  user.roles.includes('system-admin')

/** Closes the collections that Payload keeps for itself, and the making of a first account over HTTP. */
export const guardRoutes =
  ({ payload }: { payload: Payload }): RequestHandler =>
  async (req, res, next) => {
    const { url } = requestState(res)
    const [, , first = '', second = ''] = decodeURIComponent(url.pathname).toLowerCase().split('/')
    // Payload looks collections up in a plain object, where every object's own names would be found too.
    const isInherited = first in Object.prototype
    if (isInherited || closed.has(first) || closedCommands.has(second) || first === 'og')
      return sendProblem(res, 404)
    if (first === 'payload-preferences' || first === 'payload-locked-documents') {
      const { user } = await payload.auth({ headers: headersOf(req.headers) })
      if (user === null) return sendProblem(res, 401)
      const isOwn = first === 'payload-preferences'
      if (!isOwn && !isSystemAdmin(user)) return sendProblem(res, 403)
    }
    next()
  }

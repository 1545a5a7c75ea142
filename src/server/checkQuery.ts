import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

import { findQueryProblem, maxLimit } from './findQueryProblem.ts'
import { requestState } from './requestState.ts'
import { sendProblem } from './sendProblem.ts'

const overrideHeaders = ['x-payload-http-method-override', 'x-http-method-override']

/** Turns the panel's "GET in a POST" into a GET, and refuses queries that Payload would choke on. */
export const checkQuery = ({ config }: { config: SanitizedConfig }): RequestHandler => {
  const codes = config.localization ? config.localization.localeCodes : ['vi', 'en']
  const locales = new Set([...codes, 'all', '*'])
  return (req, res, next) => {
    const state = requestState(res)
    const override = overrideHeaders.map((name) => req.get(name)).find((value) => value !== undefined)
    if (override !== undefined) {
      if (req.method !== 'POST' || override !== 'GET') {
        return sendProblem(res, 400, {
          code: 'METHOD_OVERRIDE_NOT_ALLOWED',
          text: {
            vi: 'Chỉ được đổi POST thành GET qua X-Payload-HTTP-Method-Override.',
            en: 'X-Payload-HTTP-Method-Override may only turn a POST into a GET.',
          },
        })
      }
      if (state.json !== undefined) return sendProblem(res, 415)
      const search = new URLSearchParams([
        ...state.url.searchParams,
        ...new URLSearchParams(state.body ?? ''),
      ])
      state.url.search = search.toString()
      state.method = 'GET'
      delete state.body
    } else if (state.body !== undefined && state.json === undefined) {
      return sendProblem(res, 415)
    }
    const isRead = state.method === 'GET' || state.method === 'HEAD'
    const { searchParams } = state.url
    if (searchParams.get('where') === '') searchParams.delete('where')
    const problem = findQueryProblem({ isRead, locales, search: searchParams })
    if (problem !== undefined) {
      return sendProblem(res, 400, { code: 'BAD_QUERY', path: problem.path, text: problem.text })
    }
    // Without pages there is no limit at all, unless one is given.
    if (isRead && searchParams.get('pagination') === 'false' && !searchParams.has('limit')) {
      searchParams.set('limit', String(maxLimit))
    }
    next()
  }
}

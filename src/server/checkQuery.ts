import type { RequestHandler } from 'express'
import type { CollectionSlug, FlattenedField, Payload, SanitizedConfig } from 'payload'

import { findQueryProblem, maxLimit } from './findQueryProblem.ts'
import { findSortProblem } from './findSortProblem.ts'
import { findWhereTypeProblem } from './findWhereTypeProblem.ts'
import { parseBrackets } from './parseBrackets.ts'
import { requestState } from './requestState.ts'
import { sendProblem } from './sendProblem.ts'

type CheckQueryArgs = { config: SanitizedConfig; payload: Payload }

const overrideHeaders = ['x-payload-http-method-override', 'x-http-method-override']

const fieldsAt = (payload: Payload, pathname: string): FlattenedField[] => {
  const slug = pathname.split('/')[2] as CollectionSlug | undefined
  return (slug === undefined ? undefined : payload.collections[slug]?.config.flattenedFields) ?? []
}

const whereOf = (search: URLSearchParams): unknown => {
  const where = parseBrackets(search)?.['where']
  return typeof where === 'string' ? JSON.parse(where) : where
}

const sortsOf = (search: URLSearchParams): string[] =>
  [...search].filter(([name]) => /^sort(?:\[|$)/.test(name)).map(([, value]) => value)

/** Turns the panel's "GET in a POST" into a GET, and refuses queries that Payload would choke on. */
export const checkQuery = ({ config, payload }: CheckQueryArgs): RequestHandler => {
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
    const mistyped = findWhereTypeProblem({
      fields: fieldsAt(payload, state.url.pathname),
      payload,
      where: whereOf(searchParams),
    })
    if (mistyped !== undefined) {
      return sendProblem(res, 400, {
        code: 'BAD_QUERY',
        path: `where.${mistyped}`,
        text: {
          vi: `Giá trị lọc của ${mistyped} không đúng kiểu (ngày, số hoặc true/false).`,
          en: `The value to filter ${mistyped} by is of the wrong type (date, number or true/false).`,
        },
      })
    }
    // Addresses of our own further down may sort by what they make themselves.
    const isList = /^\/api\/[^/]+\/?$/.test(state.url.pathname)
    const fields = fieldsAt(payload, state.url.pathname)
    const unknown = isList && fields.length > 0 ? findSortProblem(fields, sortsOf(searchParams)) : undefined
    if (unknown !== undefined) {
      return sendProblem(res, 400, {
        code: 'BAD_QUERY',
        path: 'sort',
        text: {
          vi: `Không có trường ${unknown} để sắp xếp; hãy kiểm tra tên trường.`,
          en: `There is no field ${unknown} to sort by; check its name.`,
        },
      })
    }
    // Without pages there is no limit at all, unless one is given.
    if (isRead && searchParams.get('pagination') === 'false' && !searchParams.has('limit')) {
      searchParams.set('limit', String(maxLimit))
    }
    next()
  }
}

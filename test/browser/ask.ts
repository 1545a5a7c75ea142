import type { Page } from 'playwright-core'

/** Asks the interface as the page would, with its cookie and its origin. */
export const ask = (page: Page, path: string, method = 'GET', body?: unknown) =>
  page.evaluate(
    async ([address, verb, text]) => {
      const headers = { 'Content-Type': 'application/json' }
      const init = verb === 'GET' ? {} : { body: text ?? '', headers }
      const answer = await fetch(address, { credentials: 'include', method: verb, ...init })
      return { body: (await answer.json()) as Record<string, unknown>, status: answer.status }
    },
    [path, method, body === undefined ? null : JSON.stringify(body)] as const,
  )

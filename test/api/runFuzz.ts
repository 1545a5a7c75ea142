import { fuzzRequest } from './fuzzRequest.ts'
import type { FuzzRequest } from './fuzzRequest.ts'
import { seededRandom } from './seededRandom.ts'
import { sendRaw } from './sendRaw.ts'

type RunFuzzArgs = { count: number; seed: number; slugs: readonly string[]; token: string; url: string }
type FuzzReport = { failures: string[]; statuses: Record<string, number> }

const parallel = 6

const describe = ({ body, headers, method, path }: FuzzRequest, outcome: string): string =>
  `${outcome} ${method} ${path} ${JSON.stringify(headers).replace(/JWT [^"]*/, 'JWT …')} ${body?.slice(0, 300) ?? ''}`

const isErrorShape = (body: string): boolean => {
  try {
    const { errors } = Object(JSON.parse(body)) as { errors?: { code?: unknown; message?: unknown }[] }
    return (
      Array.isArray(errors) &&
      errors.every(({ code, message }) => [code, message].every((each) => typeof each === 'string'))
    )
  } catch {
    return false
  }
}

/** Sends made-up requests and lists every answer that breaks the contract: a 5xx, no answer, a refusal of another shape. */
export const runFuzz = async ({ count, seed, slugs, token, url }: RunFuzzArgs): Promise<FuzzReport> => {
  const random = seededRandom(seed)
  const failures: string[] = []
  const statuses: Record<string, number> = {}
  let sent = 0
  const lane = async (): Promise<void> => {
    while (sent < count) {
      sent += 1
      const request = fuzzRequest({ random, slugs, token })
      try {
        const { body, headers, status } = await sendRaw(url, request)
        statuses[status] = (statuses[status] ?? 0) + 1
        const hasBody = request.method !== 'HEAD'
        if (status >= 500 || /"code":"INTERNAL"/.test(body))
          failures.push(describe(request, `${status} ${String(headers['x-request-id'])}`))
        // A request that is no HTTP at all is refused by Node itself, before there is a request to shape an answer to.
        else if (hasBody && status >= 400 && headers['x-request-id'] !== undefined && !isErrorShape(body)) {
          failures.push(describe(request, `${status} in another shape: ${body.slice(0, 200)}`))
        }
      } catch (error) {
        failures.push(describe(request, String(error)))
      }
    }
  }
  await Promise.all(Array.from({ length: parallel }, lane))
  return { failures, statuses }
}

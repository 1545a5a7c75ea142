import { isRecord } from '../../shared/isRecord.ts'
import type { ErrorItem } from '../../shared/errorItem.ts'
import type { Failure, Outcome } from './apiTypes.ts'

type CallOptions = {
  body?: unknown
  /** Goes out even while the page is being left. */
  keepalive?: boolean
  method?: 'GET' | 'PATCH' | 'POST'
  signal?: AbortSignal
}

/**
 * One request to the HTTP interface, as the signed-in person. Never throws: what fails comes back as items to show.
 * Status 0 means that the server was not reached.
 */
export async function callApi<T>(
  path: string,
  { body, keepalive = false, method = 'GET', signal }: CallOptions = {},
): Promise<Outcome<T>> {
  try {
    const isForm = body instanceof FormData
    const response = await fetch(path, {
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      credentials: 'include',
      headers: body === undefined || isForm ? undefined : { 'Content-Type': 'application/json' },
      keepalive,
      method,
      signal,
    })
    const reply: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, value: reply as T }
    return { failure: failureOf(reply, response.status), ok: false }
  } catch {
    return { failure: { items: [unreachable()], status: 0 }, ok: false }
  }
}

function failureOf(reply: unknown, status: number): Failure {
  const errors = isRecord(reply) && Array.isArray(reply['errors']) ? reply['errors'] : []
  const items = errors.filter(isRecord).map((error) => ({
    code: String(error['code'] ?? 'ERROR'),
    message: typeof error['message'] === 'string' ? error['message'] : `HTTP ${status}`,
    ...(typeof error['path'] === 'string' ? { path: error['path'].replace(/^answers\./, '') } : {}),
  }))
  return { items: items.length > 0 ? items : [{ code: 'ERROR', message: `HTTP ${status}` }], status }
}

function unreachable(): ErrorItem {
  const isEnglish = document.documentElement.lang.startsWith('en')
  return {
    code: 'UNREACHABLE',
    message: isEnglish
      ? 'The server cannot be reached. Check the network and try again.'
      : 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  }
}

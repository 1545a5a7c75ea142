import { formatDate } from '../shared/formatDate.ts'
import { localDay } from '../shared/localDay.ts'
import type { Problem } from '../shared/problem.ts'

type Window = { closesAt?: unknown; opensAt?: unknown }

/**
 * Why a campaign takes no nominations at this instant, or undefined. Both days belong to the window, as days in
 * Asia/Ho_Chi_Minh; an end that is not set is open.
 *
 * @example findWindowProblem({ closesAt: '2023-11-15' }, '2023-11-15T17:00:00Z')?.code // 'WINDOW_CLOSED'
 */
export function findWindowProblem({ closesAt, opensAt }: Window, now: string): Problem | undefined {
  const today = localDay(now) ?? ''
  const first = dayOf(opensAt)
  const last = dayOf(closesAt)
  if (first !== null && today < first) {
    return {
      code: 'WINDOW_NOT_OPEN',
      message: {
        vi: `Phong trào nhận hồ sơ từ ngày ${formatDate(first)}; hãy quay lại từ ngày đó.`,
        en: `The campaign takes nominations from ${formatDate(first)}; come back then.`,
      },
      path: 'campaign',
    }
  }
  if (last !== null && today > last) {
    return {
      code: 'WINDOW_CLOSED',
      message: {
        vi: `Phong trào đã hết hạn nhận hồ sơ vào ngày ${formatDate(last)}; hãy liên hệ Thường trực Hội đồng.`,
        en: `The campaign stopped taking nominations on ${formatDate(last)}; ask the standing body.`,
      },
      path: 'campaign',
    }
  }
  return undefined
}

const dayOf = (value: unknown): null | string =>
  typeof value === 'string' ? localDay(value) : value instanceof Date ? localDay(value.toISOString()) : null

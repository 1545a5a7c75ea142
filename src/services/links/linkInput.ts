import { DomainError } from '../../shared/domainError.ts'
import type { Text } from '../../shared/text.ts'

export type LinkInput = {
  actions: string[]
  days: number
  email: string
  name: string
  note: string
  rev: number
  shows: string[]
}

const mostDays = 15
const mostFields = 500
const wanted: Record<keyof LinkInput, Text> = {
  actions: {
    vi: 'actions phải là danh sách việc mà người nhận được làm, ít nhất một việc.',
    en: 'actions must list what the recipient may do, at least one action.',
  },
  days: {
    vi: `days phải là số ngày làm việc từ 1 đến ${String(mostDays)}.`,
    en: `days must be a number of working days from 1 to ${String(mostDays)}.`,
  },
  email: {
    vi: 'Hãy nhập địa chỉ thư điện tử của người nhận, ví dụ ten@coquan.gov.vn.',
    en: 'Give the e-mail address of the recipient, such as name@office.gov.vn.',
  },
  name: {
    vi: 'Hãy nhập họ tên người nhận, không quá 200 ký tự.',
    en: 'Give the name of the recipient, at most 200 characters.',
  },
  note: {
    vi: 'Lời nhắn phải là văn bản không quá 2.000 ký tự.',
    en: 'The message must be text of at most 2,000 characters.',
  },
  rev: { vi: 'Hãy gửi kèm rev (số lần sửa đã đọc).', en: 'Send the rev you read.' },
  shows: {
    vi: 'shows phải là danh sách mã các mục của biểu mẫu cho người nhận xem.',
    en: 'shows must list the keys of the fields of the form that the recipient is shown.',
  },
}

/** Judges the body of «send a one-time link»; every problem with its place. */
export const linkInput = (given: Record<string, unknown>): LinkInput => {
  const { actions, days = 3, rev, shows = [] } = given
  const email = textOf(given['email'])
  const name = textOf(given['name'])
  const note = textOf(given['note'] ?? '')
  const isGood: Record<keyof LinkInput, boolean> = {
    actions: isNames(actions, 20) && actions.length > 0,
    days: Number.isInteger(days) && Number(days) >= 1 && Number(days) <= mostDays,
    email:
      email !== null &&
      email.length <= 254 &&
      /^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+\.[^\s@<>"',;:\\.]+$/.test(email),
    name: name !== null && name !== '' && name.length <= 200 && !/[\p{Cc}\u2028\u2029]/u.test(name),
    note: note !== null && note.length <= 2_000,
    rev: Number.isSafeInteger(rev),
    shows: isNames(shows, mostFields),
  }
  const problems = Object.entries(isGood)
    .filter(([, good]) => !good)
    .map(([path]) => ({ code: 'LINK_INVALID', message: wanted[path as keyof LinkInput], path }))
  const [first] = problems
  if (first) throw new DomainError('LINK_INVALID', 422, first.message, problems)
  return {
    actions: [...new Set(actions as string[])],
    days: days as number,
    email: email ?? '',
    name: name ?? '',
    note: note ?? '',
    rev: rev as number,
    shows: [...new Set(shows as string[])],
  }
}

const isNames = (given: unknown, most: number): given is string[] =>
  Array.isArray(given) &&
  given.length <= most &&
  given.every((name) => typeof name === 'string' && name.length <= 100)

const textOf = (value: unknown): null | string =>
  typeof value === 'string' ? value.normalize('NFC').trim() : null

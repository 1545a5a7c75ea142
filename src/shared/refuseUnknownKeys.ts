import { DomainError } from './domainError.ts'

/** A command takes what it knows and refuses the rest aloud (422), so that nobody believes it was stored. */
export const refuseUnknownKeys = (input: Record<string, unknown>, known: readonly string[]): void => {
  const unknown = Object.keys(input).filter((key) => !known.includes(key))
  if (unknown.length === 0) return
  const list = known.length > 0 ? known.join(', ') : '∅'
  const message = {
    vi: `Nội dung gửi có trường không được nhận ở đây; chỉ nhận: ${list}.`,
    en: `The body has a field that is not taken here; it takes: ${list}.`,
  }
  const problems = unknown.map((key) => ({ code: 'UNKNOWN_FIELD', message, path: key.slice(0, 200) }))
  throw new DomainError('UNKNOWN_FIELD', 422, message, problems)
}

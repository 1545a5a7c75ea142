import { DomainError } from '../src/shared/domainError.ts'

/** The caller's name for a command, of which a repeat gets the first answer; undefined where none was given. */
export const checkIdempotencyKey = (key: unknown): string | undefined => {
  if (key === null || key === undefined) return undefined
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw new DomainError('IDEMPOTENCY_KEY_INVALID', 400, {
    vi: 'Idempotency-Key phải là chuỗi từ 1 đến 200 ký tự ASCII không dấu cách.',
    en: 'Idempotency-Key must be 1 to 200 visible ASCII characters.',
  })
}

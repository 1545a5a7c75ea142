import { DomainError } from '../../shared/domainError.ts'

export const keyReused = () =>
  new DomainError('IDEMPOTENCY_KEY_REUSED', 422, {
    vi: 'Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng khóa mới.',
    en: 'This Idempotency-Key was used for another command. Use a new one.',
  })

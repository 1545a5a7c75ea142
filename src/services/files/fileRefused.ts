import { DomainError } from '../../shared/domainError.ts'
import type { Text } from '../../shared/text.ts'

/** One refusal of an upload: which file, why, at which field. */
export const fileRefused = (
  status: 413 | 415 | 422,
  name: string,
  reason: Text,
  field: string,
): DomainError => {
  const message = {
    vi: `Không nhận tệp “${name}”: ${reason.vi}.`,
    en: `The file “${name}” was not taken: ${reason.en}.`,
  }
  const code = { 413: 'FILE_TOO_LARGE', 415: 'FILE_TYPE', 422: 'FILE_INVALID' }[status]
  return new DomainError(code, status, message, [{ code, message, path: `answers.${field}` }])
}

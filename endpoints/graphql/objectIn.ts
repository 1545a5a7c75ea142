import { DomainError } from '../../src/shared/domainError.ts'
import { isRecord } from '../../src/shared/isRecord.ts'
import type { OperationInput } from './guardedOperation.ts'

/** The argument that is what REST has as its body. */
export const objectIn = (input: OperationInput, name: string): OperationInput => {
  const value = input[name]
  if (isRecord(value)) return value
  const message = { vi: `${name} phải là một đối tượng JSON.`, en: `${name} must be a JSON object.` }
  throw new DomainError('BODY_INVALID', 400, message, [{ code: 'BODY_INVALID', message, path: name }])
}

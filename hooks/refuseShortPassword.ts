import type { CollectionBeforeOperationHook } from 'payload'

import { DomainError } from '../src/shared/domainError.ts'
import { shortestPassword } from '../src/shared/shortestPassword.ts'

const OPERATIONS: readonly string[] = ['create', 'resetPassword', 'update']

/** A password that people choose for themselves or others is long enough; Payload alone takes three characters. */
export const refuseShortPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, overrideAccess } = args as { data?: { password?: unknown }; overrideAccess?: boolean }
  const password = data?.password
  const isChosen = OPERATIONS.includes(operation) && !overrideAccess && typeof password === 'string'
  // Forms send an empty one where it is not changed.
  if (!isChosen || password === '' || [...password].length >= shortestPassword) return args
  const count = String(shortestPassword)
  const message = {
    vi: `Mật khẩu phải có ít nhất ${count} ký tự; nên dùng một câu dễ nhớ.`,
    en: `The password must have at least ${count} characters; a phrase that is easy to remember is best.`,
  }
  throw new DomainError('PASSWORD_SHORT', 422, message, [
    { code: 'PASSWORD_SHORT', message, path: 'password' },
  ])
}

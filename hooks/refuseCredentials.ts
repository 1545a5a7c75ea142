import type { CollectionBeforeOperationHook } from 'payload'

import { DomainError } from '../src/shared/domainError.ts'

const KEPT_BY_AUTH = [
  'hash',
  'lockUntil',
  'loginAttempts',
  'resetPasswordExpiration',
  'resetPasswordToken',
  'salt',
  'sessions',
]

/** What sign-in keeps for itself is not sent along with an account; an empty value, as forms send it, does no harm. */
export const refuseCredentials: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, overrideAccess } = args as { data?: Record<string, unknown>; overrideAccess?: boolean }
  if (overrideAccess || !data || (operation !== 'create' && operation !== 'update')) return args
  const path = KEPT_BY_AUTH.find((name) => !isEmpty(data[name]) && !isOwnSessions(name, data[name], req.user))
  if (path === undefined) return args
  const message = {
    vi: `Trường «${path}» do hệ thống đăng nhập tự ghi; hãy bỏ trường này ra khỏi nội dung gửi.`,
    en: `The field "${path}" is kept by the sign-in itself; leave it out.`,
  }
  throw new DomainError('FIELD_NOT_WRITABLE', 403, message, [{ code: 'FIELD_NOT_WRITABLE', message, path }])
}

const isEmpty = (value: unknown): boolean =>
  [null, undefined, 0, ''].includes(value as null) || (Array.isArray(value) && value.length === 0)

// The account page sends back what it was shown.
const isOwnSessions = (name: string, value: unknown, user: unknown): boolean => {
  const own = (user as { sessions?: { id: string }[] } | null)?.sessions ?? []
  return (
    name === 'sessions' &&
    Array.isArray(value) &&
    value.every((each: { id?: unknown }) => own.some(({ id }) => id === each.id))
  )
}

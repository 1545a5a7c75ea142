import type { CollectionBeforeLoginHook } from 'payload'

import { DomainError } from '../src/shared/domainError.ts'

/** An account that was put out of use no longer opens the door; what it had open is closed by `rolesOf`. */
export const refuseInactive: CollectionBeforeLoginHook = ({ user }) => {
  if ((user as { active?: boolean | null }).active !== false) return
  throw new DomainError('ACCOUNT_INACTIVE', 403, {
    vi: 'Tài khoản này đã ngừng hoạt động; hãy liên hệ người quản trị hệ thống.',
    en: 'This account is no longer active; ask the system administrator.',
  })
}

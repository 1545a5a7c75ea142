import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { seedCalendar } from '../seed/seedCalendar.ts'
import { seedDefinitions } from '../seed/seedDefinitions.ts'
import { seedLegalDocuments } from '../seed/seedLegalDocuments.ts'
import { isSetUp } from './isSetUp.ts'

type SetUpArgs = { admin: { email: string; name: string; password: string }; payload: Payload }

/**
 * Makes an empty system ready: the shipped definitions, the working calendar, the legal texts, and the account of the system
 * administrator, who makes all others in the panel. Broken off, it is carried on by doing it again: the account comes
 * last, and what is there already is left alone.
 */
export const setUpSystem = async ({ admin, payload }: SetUpArgs): Promise<void> => {
  if (await isSetUp(payload)) {
    throw new DomainError('ALREADY_SET_UP', 409, {
      vi: 'Hệ thống đã có tài khoản; tài khoản mới do quản trị hệ thống tạo tại Hệ thống → Tài khoản.',
      en: 'The system has accounts already; a system administrator makes new ones under System → Accounts.',
    })
  }
  await seedDefinitions(payload)
  await seedCalendar(payload)
  await seedLegalDocuments(payload, true)
  await payload.create({
    collection: 'users',
    data: { ...admin, active: true, roles: ['system-admin'] },
    overrideAccess: true,
  })
}

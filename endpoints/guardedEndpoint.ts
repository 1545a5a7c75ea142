import type { Access, Endpoint, PayloadRequest } from 'payload'

import { DomainError } from '../src/shared/domainError.ts'

type GuardedEndpointArgs = {
  /** Who may call it at all; which documents is the service's to judge. A Where counts as no. */
  access: Access
  handler: (req: PayloadRequest) => Promise<Response> | Response
  method: Endpoint['method']
  path: string
}

/** An address of our own with its access rule; start-up refuses addresses that were not made here. */
export const guardedEndpoint = ({ access, handler, method, path }: GuardedEndpointArgs): Endpoint => ({
  handler: Object.assign(
    async (req: PayloadRequest): Promise<Response> => {
      await assertAccess(access, req)
      return handler(req)
    },
    { access },
  ),
  method,
  path,
})

/** 401 for a stranger, 403 for whoever the rule leaves out. */
export const assertAccess = async (access: Access, req: PayloadRequest): Promise<void> => {
  if ((await access({ req })) === true) return
  if (!req.user) {
    throw new DomainError('UNAUTHENTICATED', 401, {
      vi: 'Hãy đăng nhập để thực hiện.',
      en: 'Sign in first.',
    })
  }
  throw new DomainError('NOT_ALLOWED', 403, {
    vi: 'Tài khoản của Ông/Bà không được thực hiện việc này.',
    en: 'Your account may not do this.',
  })
}

import type { Payload } from 'payload'

import { getEnv } from '../env.ts'
import { buildMail } from '../notifications/buildMail.ts'
import type { Entry } from './entry.ts'
import { handOver } from './handOver.ts'
import { recipientOf } from './recipientOf.ts'

const validForMs = 3_600_000

/** Mails the address at which a new password is chosen. Its token is made now; a repeat makes another, and the last one counts. */
export const sendPasswordMail = async (payload: Payload, entry: Entry) => {
  const user = await recipientOf(payload, entry)
  if (!user) return { status: 'done' as const, summary: 'Tài khoản không còn hoạt động' }
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email: user.email },
    disableEmail: true,
    expiration: validForMs,
  })
  const facts = {
    deadline: new Date(Date.now() + validForMs).toISOString(),
    recipientName: user.name,
  }
  const write = (link: null | string) =>
    buildMail({ facts: { ...facts, link }, language: 'vi', template: 'passwordReset' })
  return handOver({
    entry,
    kept: write(null),
    mail: write(`${getEnv().SERVER_URL}/admin/reset/${token}`),
    payload,
    to: user.email,
  })
}

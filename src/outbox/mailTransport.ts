import { createTransport, type Transporter } from 'nodemailer'

import { getEnv } from '../env.ts'

let transport: null | Transporter | undefined

/** The configured mail server; null when there is none (the outbox is then read in the admin panel). */
export const mailTransport = (): null | Transporter => {
  if (transport !== undefined) return transport
  const { SMTP_URL } = getEnv()
  transport = SMTP_URL
    ? createTransport(SMTP_URL, {
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 20_000,
      } as never)
    : null
  return transport
}

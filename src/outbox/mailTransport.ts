import { createTransport, type Transporter } from 'nodemailer'

import { getEnv } from '../env.ts'

let transport: null | Transporter | undefined

/** The configured mail server; null when there is none (the outbox is then read in the admin panel). */
export const mailTransport = (): null | Transporter => {
  if (transport !== undefined) return transport
  const { SMTP_URL } = getEnv()
  transport = SMTP_URL ? openTransport(SMTP_URL) : null
  return transport
}

/**
 * One connection that is kept for the next mail: greetings and, where there is one, the sign-in take longer than a mail.
 * A server that says nothing is given up before the lease of its row runs out (`claimEntry`).
 */
export const openTransport = (url: string) =>
  createTransport({
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    // Before a server ends it from its side, and a mail meets a connection that is gone.
    idleTimeout: 5_000,
    maxConnections: 1,
    pool: true,
    socketTimeout: 20_000,
    url,
  })

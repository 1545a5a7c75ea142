import type { EmailAdapter } from 'payload'

import { getEnv } from '../env.ts'
import { mailTransport } from './mailTransport.ts'

/** What Payload or an extension of it sends by itself, through the same transport; our own mails come from the outbox. */
export const outboxEmailAdapter: EmailAdapter = ({ payload }) => ({
  defaultFromAddress: 'thi-dua@demo.example.vn',
  defaultFromName: 'Thi đua',
  name: 'thi-dua',
  sendEmail: async (message) => {
    const transport = mailTransport()
    if (transport) await transport.sendMail({ ...message, from: getEnv().MAIL_FROM })
    else
      payload.logger.info({
        msg: 'No mail server is configured; a mail was not sent',
        subject: message.subject,
      })
  },
})

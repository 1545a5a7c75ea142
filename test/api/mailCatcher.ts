import { SMTPServer } from 'smtp-server'

export type MailCatcher = Awaited<ReturnType<typeof startMailCatcher>>

export type CaughtMail = { raw: string; to: string[] }

/** A real SMTP server on loopback that keeps what it is given. */
export const startMailCatcher = async () => {
  const mails: CaughtMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({
          raw: Buffer.concat(chunks).toString('utf8'),
          to: session.envelope.rcptTo.map(({ address }) => address),
        })
        done()
      })
    },
  })
  // A process that is killed while it sends cuts its connection off.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    mails,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
    to: (address: string) => mails.filter((mail) => mail.to.includes(address)),
    url: `smtp://127.0.0.1:${String(port)}`,
  }
}

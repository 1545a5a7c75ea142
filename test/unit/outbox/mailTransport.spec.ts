import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'

import { openTransport } from '../../../src/outbox/mailTransport.ts'

describe('the connection to the mail server', () => {
  const closers: (() => void)[] = []
  afterEach(() => closers.splice(0).forEach((close) => close()))

  const aMailServer = async () => {
    const seen = { connections: 0, mails: 0 }
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onConnect: (_session, done) => {
        seen.connections += 1
        done()
      },
      onData: (stream, _session, done) => {
        seen.mails += 1
        stream.resume().on('end', () => done())
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as AddressInfo
    const transport = openTransport(`smtp://127.0.0.1:${String(port)}`)
    closers.push(
      () => transport.close(),
      () => void server.close(),
    )
    return { seen, transport }
  }
  const mail = { from: 'a@example.vn', subject: 'Thử', text: 'Thử', to: 'b@example.vn' }

  it('is one for many mails', async () => {
    const { seen, transport } = await aMailServer()

    for (let sent = 0; sent < 3; sent += 1) await transport.sendMail(mail)

    expect(seen).toEqual({ connections: 1, mails: 3 })
  })

  it('is given up before the lease of thirty seconds, and takes what the address says beside', () => {
    const transport = openTransport(
      'smtps://hop-thu:mat-khau@mail.example.vn:465?tls.rejectUnauthorized=false',
    )
    closers.push(() => transport.close())

    expect(transport.options).toMatchObject({
      auth: { pass: 'mat-khau', user: 'hop-thu' },
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      host: 'mail.example.vn',
      port: 465,
      secure: true,
      socketTimeout: 20_000,
      tls: { rejectUnauthorized: false },
    })
  })
})

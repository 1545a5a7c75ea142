import { createHmac } from 'node:crypto'

import type { Payload } from 'payload'

import { getEnv } from '../env.ts'
import type { Entry } from './entry.ts'
import { keepClaim } from './keepClaim.ts'

const patienceMs = 10_000

/**
 * Tells another system, under a signature it can check: HMAC-SHA-256 of `timestamp.body` with WEBHOOK_SECRET. Addresses
 * are named in the settings of the server, never in a definition: who designs a workflow cannot reach into the network.
 */
export const callWebhook = async (payload: Payload, entry: Entry) => {
  const { WEBHOOK_SECRET, WEBHOOKS } = getEnv()
  const { name, ...facts } = entry.payload
  const url = WEBHOOKS[String(name)]
  if (url === undefined || WEBHOOK_SECRET === undefined) {
    return { status: 'recorded' as const, summary: `Chưa cấu hình địa chỉ gọi ra “${String(name)}”` }
  }
  const body = JSON.stringify({ ...facts, id: entry.subjectId, key: entry.dedupeKey })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', WEBHOOK_SECRET).update(`${timestamp}.${body}`).digest('hex')
  await keepClaim(payload, entry)
  const answer = await fetch(url, {
    body,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': entry.dedupeKey,
      'x-thi-dua-signature': `t=${timestamp},v1=${signature}`,
    },
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  })
  if (!answer.ok) throw new Error(`The webhook ${String(name)} answered ${String(answer.status)}`)
  return { status: 'done' as const, summary: `${String(name)}: ${String(answer.status)}` }
}

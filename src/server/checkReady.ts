import { setTimeout as sleep } from 'node:timers/promises'

import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { sendProblem } from './sendProblem.ts'

type CheckReadyArgs = { isWorkerAlive: () => boolean; payload: Payload }

const patienceMs = 3000

/** Ready means that the database answers in time and that effects are being delivered. */
export const checkReady =
  ({ isWorkerAlive, payload }: CheckReadyArgs): RequestHandler =>
  async (_req, res) => {
    const answers = payload.db
      .findOne({ collection: 'users', select: { email: true }, where: { id: { equals: 'none' } } })
      .then(() => true)
      .catch(() => false)
    const database = await Promise.race([answers, sleep(patienceMs, false, { ref: false })])
    const outbox = isWorkerAlive()
    if (database && outbox) {
      res.json({ database: 'ok', outbox: 'ok', status: 'ready' })
      return
    }
    const text = database
      ? { vi: 'Bộ gửi thông báo chưa hoạt động.', en: 'The outbox worker is not running.' }
      : { vi: 'Cơ sở dữ liệu chưa trả lời.', en: 'The database does not answer.' }
    sendProblem(res, 503, { code: database ? 'OUTBOX_NOT_RUNNING' : 'DATABASE_NOT_REACHABLE', text })
  }

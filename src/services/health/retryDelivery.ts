import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { wakeWorker } from '../../outbox/wakeWorker.ts'
import { DomainError } from '../../shared/domainError.ts'
import { once } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'

type Args = { actor: Person; id: string; idempotencyKey?: string; payload: Payload }

/**
 * Puts a delivery that was given up, or waits for a later attempt, at the head of the queue with all its attempts before
 * it. What a worker has in hand is left to it; what is done stays done. Every delivery may safely happen again.
 */
export const retryDelivery = async ({
  actor,
  id,
  idempotencyKey,
  payload,
}: Args): Promise<{ status: string }> =>
  once({ actor, idempotencyKey, payload, request: { retry: id } }, async () => {
    const found = await payload.find({
      collection: 'outbox',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      where: { id: { equals: id } },
    })
    const [entry] = found.docs
    if (!entry) throw unknown()
    const { fence, status } = entry
    const isWaiting = ['dead', 'held', 'queued'].includes(status ?? '')
    const isOurs =
      isWaiting &&
      (await dossierStore(payload).compareAndSet({
        collection: 'outbox',
        id,
        set: { attempts: 0, nextAttemptAt: new Date().toISOString(), status: 'queued' },
        where: { fence, status },
      }))
    if (!isOurs) throw notWaiting()
    payload.logger.info({ actor: actor.id, entry: id, msg: 'A delivery is tried again by hand' })
    wakeWorker(payload)
    return { status: 'queued' }
  })

const unknown = () =>
  new DomainError('NOT_FOUND', 404, {
    vi: 'Không có việc gửi này; hãy tải lại trang.',
    en: 'There is no such delivery; reload the page.',
  })

const notWaiting = () =>
  new DomainError('NOT_WAITING', 409, {
    vi: 'Việc này đã xong hoặc đang được xử lý nên không cần gửi lại; hãy tải lại trang.',
    en: 'This is done or under way, so there is nothing to try again; reload the page.',
  })

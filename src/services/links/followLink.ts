import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { DomainError } from '../../shared/domainError.ts'
import { linkEndings } from '../../workflow/links/linkEndings.ts'
import type { LinkableAction } from '../../workflow/links/linkableActions.ts'
import { now } from '../clock.ts'
import { performAction } from '../dossiers/performAction.ts'
import { keyOfLink } from './keyOfLink.ts'
import type { OpenedLink } from './openLink.ts'

type Args = { action: string; choice?: string; comment?: string; opened: OpenedLink; payload: Payload }

/**
 * Does what a link was given for, in the name of its giver and with no more rights than they have at this moment. The
 * command bears the link’s own key, so that it is carried out once however often and whenever it is sent.
 */
export const followLink = async ({
  action,
  choice,
  comment,
  opened,
  payload,
}: Args): Promise<LinkableAction> => {
  const { answers, judged, link } = opened
  const { actions, giver, status } = judged
  if (status !== 'open' || !giver) throw ended(status === 'open' ? 'rightless' : status)
  const chosen = actions.find(({ name }) => name === action)
  if (!chosen) {
    throw new DomainError('LINK_CHOICE', 422, {
      vi: 'Hãy chọn một việc trong danh sách rồi gửi.',
      en: 'Choose one of the actions, then send.',
    })
  }
  try {
    await performAction({
      action,
      actor: giver,
      collection: link.subjectCollection,
      comment,
      data: action === 'vote' ? { choice } : undefined,
      id: link.subjectId,
      idempotencyKey: keyOfLink(link.id),
      payload,
      rev: link.subjectRev,
      via: { link: link.id, name: link.recipientName, shown: answers.map(({ key }) => key) },
    })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'IDEMPOTENCY_KEY_REUSED') throw ended('used')
    if (error.status === 409) throw ended('moved')
    if (error.status === 403) throw ended('rightless')
    throw error
  }
  await dossierStore(payload).compareAndSet({
    collection: 'one-time-links',
    id: link.id,
    set: { usedAction: action, usedAt: now() },
    where: { usedAt: null },
  })
  return chosen
}

const ended = (status: keyof typeof linkEndings) => new DomainError('LINK_ENDED', 410, linkEndings[status])

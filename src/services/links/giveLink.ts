import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { keyedId } from '../../database/keyedId.ts'
import { newId } from '../../database/newId.ts'
import { mailTransport } from '../../outbox/mailTransport.ts'
import { wakeWorker } from '../../outbox/wakeWorker.ts'
import { addWorkingDays } from '../../shared/addWorkingDays.ts'
import { DomainError } from '../../shared/domainError.ts'
import { isRevGood } from '../../workflow/isRevGood.ts'
import { officeCalendar } from '../calendar.ts'
import { now } from '../clock.ts'
import { once } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { staleRev } from '../dossiers/refuseStale.ts'
import { subjects } from '../dossiers/subjects.ts'
import { isSealedOwner } from '../seal/isSealedOwner.ts'
import { assertMayShow } from './assertMayShow.ts'
import { findLink } from './findLink.ts'
import { linkInput, type LinkInput } from './linkInput.ts'
import { linkToken, printOfToken } from './linkToken.ts'
import type { ShownLink } from './oneTimeLink.ts'
import { ownActions } from './ownActions.ts'
import { showLink } from './showLink.ts'

type Args = {
  actor: Person
  collection: WorkflowCollection
  dossier: Dossier
  idempotencyKey?: string
  input: Record<string, unknown>
  payload: Payload
}

const mostADay = 50
const oneDay = 24 * 3_600_000

/** Gives somebody without an account the right to do once, by an address that is mailed to them, what the giver may do now. */
export const giveLink = async (args: Args): Promise<ShownLink> => {
  const { actor, collection, dossier, idempotencyKey, payload } = args
  const input = linkInput(args.input)
  const request = { collection, id: dossier.id, link: input }
  return once({ actor, idempotencyKey, payload, request }, async ({ key }) => {
    // A repeat after a crash finds the link it had begun.
    const id = key ? keyedId(key) : newId()
    await assertMayGive(args, input)
    await keep(args, input, id)
    wakeWorker(payload)
    return showLink(payload, await findLink(payload, id))
  })
}

const assertMayGive = async (args: Args, input: LinkInput): Promise<void> => {
  const { actor, collection, dossier, payload } = args
  if (!mailTransport()) {
    throw new DomainError('NO_MAIL_SERVER', 409, {
      vi: 'Hệ thống chưa cấu hình máy chủ thư nên không gửi được liên kết.',
      en: 'No mail server is set, so that the link could not be sent.',
    })
  }
  if (!isRevGood(input.rev, instanceOf(dossier))) throw staleRev()
  if (isSealedOwner(dossier, actor.id)) {
    throw new DomainError('LINK_SEALED', 403, {
      vi: 'Hồ sơ giữ kín danh tính của Ông/Bà; liên kết sẽ làm lộ danh tính nên không gửi được.',
      en: 'The dossier keeps your identity sealed; a link would tell it.',
    })
  }
  const { offered } = await ownActions({ actor, collection, dossier, payload })
  const barred = input.actions.find((action) => !offered.some(({ name }) => name === action))
  if (barred !== undefined) {
    const message = {
      vi: `Ông/Bà không thể giao “${barred}” qua liên kết: chỉ giao được việc mà chính Ông/Bà đang được làm và không cần điền thêm thông tin.`,
      en: `You cannot give “${barred}” by a link: only what you may do yourself now and what asks for nothing more.`,
    }
    throw new DomainError('LINK_BEYOND_RIGHTS', 403, message, [
      { code: 'LINK_BEYOND_RIGHTS', message, path: 'actions' },
    ])
  }
  await assertMayShow({ actor, dossier, keys: input.shows, payload })
  const { totalDocs } = await payload.count({
    collection: 'one-time-links',
    overrideAccess: true,
    where: {
      and: [
        { giver: { equals: actor.id } },
        { createdAt: { greater_than: new Date(Date.now() - oneDay).toISOString() } },
      ],
    },
  })
  if (totalDocs >= mostADay) {
    throw new DomainError('LINKS_TOO_MANY', 409, {
      vi: `Ông/Bà đã gửi ${String(mostADay)} liên kết trong 24 giờ qua; hãy gửi tiếp sau.`,
      en: `You have sent ${String(mostADay)} links within 24 hours; go on later.`,
    })
  }
}

const keep = async (
  { actor, collection, dossier, payload }: Args,
  input: LinkInput,
  id: string,
): Promise<void> => {
  const store = dossierStore(payload)
  await store.insertOnce('one-time-links', {
    actions: input.actions,
    expiresAt: addWorkingDays(now(), input.days, await officeCalendar(payload)),
    giver: actor.id,
    id,
    note: input.note,
    print: printOfToken(linkToken(id)),
    recipientEmail: input.email,
    recipientName: input.name,
    shows: input.shows,
    subjectCollection: collection,
    subjectId: dossier.id,
    subjectRev: dossier.rev,
    title: subjects[collection].title(dossier),
  })
  await store.insertOnce('outbox', {
    attempts: 0,
    dedupeKey: `link:${id}`,
    fence: 0,
    id: newId(),
    kind: 'link',
    nextAttemptAt: new Date().toISOString(),
    payload: { link: id },
    status: 'queued',
    subjectCollection: collection,
    subjectId: dossier.id,
  })
}

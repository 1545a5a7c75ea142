import type { Payload } from 'payload'

import { findReplacementProblems } from '../../commendation/findReplacementProblems.ts'
import type { Signature } from '../../commendation/signature.ts'
import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import type { EffectDefinition } from '../../workflow/types.ts'
import { now } from '../clock.ts'
import type { Command } from '../commands/once.ts'
import { actorOf, type Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { factsFor } from '../dossiers/factsFor.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { refuseStale, staleRev } from '../dossiers/refuseStale.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { writePassage } from '../dossiers/writePassage.ts'
import type { Replacement } from './agenda.ts'
import { councilOf } from './councilOf.ts'
import { sessionInvalid, sessionProblem } from './sessionInvalid.ts'
import { sessionSubject } from './sessionSubject.ts'
import { tallyOf } from './tallyOf.ts'
import { tellersFrom } from './tellersFrom.ts'
import { tellersOf } from './tellersOf.ts'

type Args = {
  actor: Person
  command: Command
  input: Record<string, unknown>
  payload: Payload
  session: Dossier
}

/**
 * Names another teller in the place of one who can no longer sign: by the chair, for a reason, with a line of history. The
 * new one gets the turn and is asked to sign; whose place they take stays with the count.
 */
export const replaceTeller = async ({ actor, command, input, payload, session }: Args) => {
  if (idOf((await councilOf(payload, session)).chair) !== actor.id) throw forbidden()
  refuseStale(input['rev'], session.rev)
  const reason = typeof input['reason'] === 'string' ? input['reason'].normalize('NFC').trim() : ''
  if (reason === '' || reason.length > 2_000) throw sessionInvalid([noReason])
  const tellers = await tellersFrom(payload, session, input['tellers'])
  const after = [tellers.firstTeller, tellers.secondTeller].filter((id) => id !== null)
  const known = await accounts(payload, [...tellersOf(session), ...after])
  const before = known.filter(({ id }) => tellersOf(session).includes(id))
  const signatures = (session['signatures'] ?? []) as Signature[]
  const problems = findReplacementProblems({ after, before, signatures })
  if (problems.length > 0) throw sessionInvalid(problems)

  const at = now()
  const gone = before.filter(({ id }) => !after.includes(id))
  const added = known.filter(({ id }) => after.includes(id) && before.every((each) => each.id !== id))
  const replaced = added.map(({ id, name }, place): Replacement => {
    const left = gone[place]
    return { at, by: actor.name, from: left?.name ?? null, name, reason, user: id }
  })
  const definition = await workflowOf(payload, session)
  const facts = await factsFor({
    ...{ actor, definition, dossier: session, payload, subject: sessionSubject },
    command: { action: 'save', data: {} },
  })
  const instance = instanceOf(session)
  const rev = session.rev + 1
  const assignees = [
    ...instance.flow.assignees.filter((id) => gone.every((each) => each.id !== id)),
    ...added.map(({ id }) => id),
  ]
  const tally = tallyOf(session)
  const written = await writePassage({
    ...{ actor, at, automatic: false, definition, dossier: session, facts, payload },
    changes: { replaced: replaced.map(({ from, name }) => (from ? `${name} thay ${from}` : name)) },
    collection: 'council-sessions',
    comment: reason,
    commandKey: command.key ?? `council-sessions:${session.id}:${String(rev)}`,
    delegator: null,
    extra: { ...tellers, tally: { ...tally, replaced: [...(tally.replaced ?? []), ...replaced] } },
    history: { action: 'save', label: 'Cử người kiểm phiếu thay thế' },
    passage: {
      effects: added.map(({ id }): EffectDefinition => ({
        kind: 'mail',
        template: 'turn',
        to: { user: id },
      })),
      next: { ...instance, flow: { ...instance.flow, assignees, rev, since: rev }, rev },
      ok: true,
      path: [],
      transition: { action: 'save', label: { vi: 'Cử người kiểm phiếu thay thế', en: 'Replace a teller' } },
    },
    request: command.request,
  })
  if (!written) throw staleRev()
  return { rev, state: session.state }
}

const accounts = async (payload: Payload, ids: string[]) => {
  const found = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { id: { in: ids } },
  })
  return found.docs.map((user) => ({
    id: user.id,
    isActive: user.active !== false,
    name: actorOf(user).name,
  }))
}

const noReason = sessionProblem(
  'reason',
  'Hãy nêu lý do thay người kiểm phiếu, không quá 2.000 ký tự.',
  'Say why the teller is replaced, in at most 2,000 characters.',
)

const forbidden = () =>
  new DomainError('NOT_ALLOWED', 403, {
    vi: 'Khi biên bản đang chờ ký, Chủ tịch Hội đồng là người cử người kiểm phiếu thay thế.',
    en: 'While the minutes wait for signatures, the chair of the council names another teller.',
  })

import type { Payload } from 'payload'

import { findBallotProblems, type BallotChoice } from '../../commendation/findBallotProblems.ts'
import { dossierStore } from '../../database/dossierStore.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import type { AgendaLine, Attendance } from './agenda.ts'
import { electorateOf } from './electorateOf.ts'
import { isIn } from './isIn.ts'
import { linesOfRound } from './linesOfRound.ts'
import { sealUrn } from './sealUrn.ts'
import { findOwnBallot } from './findOwnBallot.ts'
import { trackerOf } from './trackerOf.ts'
import { readUrn, urnName } from './urns.ts'

type Args = {
  actor: Person
  choices: unknown
  idempotencyKey?: string
  payload: Payload
  session: string
}

const TRIES = 200

/** Puts one member's ballot into the sealed urn of the round. One ballot a member; the tracker proves inclusion, not choice. */
export const castBallot = async ({
  actor,
  choices,
  idempotencyKey,
  payload,
  session,
}: Args): Promise<{ tracker: string }> => {
  const dossier = await findDossier({ asker: actor, collection: 'council-sessions', id: session, payload })
  const given = await findOwnBallot(payload, dossier, { actor, choices, key: idempotencyKey })
  if (given) return { tracker: given }
  if (!(await electorateOf(payload, dossier)).includes(actor.id)) throw notMember()
  if (dossier.state !== 'voting') throw notOpen()
  const attendance = (dossier['attendance'] ?? {}) as Attendance
  if ((attendance[actor.id] ?? 'absent') === 'absent') throw absent()
  const lines = linesOfRound(dossier)
  const problems = [
    ...findBallotProblems(
      choices,
      lines.map(({ id }) => id),
    ),
    ...recusalProblems(choices, lines, actor),
  ]
  if (problems.length > 0) throw refused(problems)

  const name = urnName(session, Number(dossier['round'] ?? 1))
  const tracker = trackerOf(name, actor, idempotencyKey)
  const ballot = { choices: choices as Record<string, BallotChoice>, tracker }
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const urn = await readUrn(payload, name)
    if (urn.status !== 'open') throw notOpen()
    // The same ballot sent twice at once.
    if (isIn(urn.content, tracker, choices)) return { tracker }
    if (urn.content.voters.includes(actor.id)) throw alreadyCast()
    const content = { ballots: [...urn.content.ballots, ballot], voters: [...urn.content.voters, actor.id] }
    const isCast = await dossierStore(payload).compareAndSet({
      collection: 'ballot-urns',
      id: urn.id,
      set: { rev: urn.rev + 1, sealed: sealUrn(name, content) },
      where: { rev: urn.rev, status: 'open' },
    })
    if (isCast) return { tracker }
  }
  throw busy()
}

/** Nobody votes on their own award: on that line only an abstention is taken (separation of duties). */
const recusalProblems = (choices: unknown, agenda: AgendaLine[], actor: Person): Problem[] =>
  agenda
    .filter(({ holderPerson }) => holderPerson !== null && holderPerson === actor.person)
    .filter(({ id }) => (choices as Record<string, unknown> | null)?.[id] !== 'abstain')
    .map(({ id }) => ({
      code: 'RECUSED',
      message: {
        vi: 'Ông/Bà là người được đề nghị ở nội dung này nên chỉ được chọn «Không có ý kiến».',
        en: 'You are the nominee of this line, so only an abstention is taken.',
      },
      path: `choices.${id}`,
    }))

const refused = (problems: Problem[]) =>
  new DomainError(
    'BALLOT_INVALID',
    422,
    {
      vi: 'Phiếu chưa hợp lệ; hãy sửa các nội dung được nêu.',
      en: 'The ballot is not valid; mend the lines listed.',
    },
    problems,
  )
const notMember = () =>
  new DomainError('NOT_A_MEMBER', 403, {
    vi: 'Chỉ thành viên có quyền biểu quyết của Hội đồng được bỏ phiếu.',
    en: 'Only voting members of the council may cast a ballot.',
  })
const absent = () =>
  new DomainError('NOT_PRESENT', 403, {
    vi: 'Ông/Bà chưa được điểm danh dự phiên họp này; hãy báo Thư ký Hội đồng.',
    en: 'You are not on the roll of this session; tell the secretary.',
  })
const notOpen = () =>
  new DomainError('VOTE_NOT_OPEN', 409, {
    vi: 'Phiên họp không ở bước bỏ phiếu nên phiếu không được nhận.',
    en: 'The session is not voting, so the ballot was not taken.',
  })
const alreadyCast = () =>
  new DomainError('ALREADY_CAST', 409, {
    vi: 'Ông/Bà đã bỏ phiếu ở lượt này; mỗi thành viên chỉ bỏ một phiếu.',
    en: 'You have already cast your ballot in this round.',
  })
const busy = () =>
  new DomainError('URN_BUSY', 503, {
    vi: 'Nhiều người đang bỏ phiếu cùng lúc; hãy bấm gửi lại.',
    en: 'Many are voting at once; send the ballot again.',
  })

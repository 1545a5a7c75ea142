import type { Payload } from 'payload'

import { thresholdFor } from '../../commendation/thresholdFor.ts'
import { dossierStore } from '../../database/dossierStore.ts'
import { newId } from '../../database/newId.ts'
import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Problem } from '../../shared/problem.ts'
import { now } from '../clock.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { historyEntry } from '../dossiers/historyEntry.ts'
import { performAction } from '../dossiers/performAction.ts'
import { refuseStale, staleRev } from '../dossiers/refuseStale.ts'
import type { AgendaLine, Attendance } from './agenda.ts'
import { dateOrNull } from './createSession.ts'
import { rulePackOf } from './rulePackOf.ts'

type Args = { actor: Person; id: string; input: Record<string, unknown>; payload: Payload }

const OPEN_STATES = ['draft', 'convened', 'inSession', 'postponed']
const KNOWN = ['agenda', 'attendance', 'heldAt', 'place', 'rev', 'title']

/** The secretary's work on a session before the vote: agenda, roll, time and place. Each nomination added is tabled. */
export const reviseSession = async ({
  actor,
  id,
  input,
  payload,
}: Args): Promise<{ rev: number; state: string }> => {
  const session = await findDossier({ collection: 'council-sessions', id, payload })
  if (!actor.roles.includes('council-secretary')) throw forbidden()
  if (!OPEN_STATES.includes(session.state)) throw closed()
  refuseStale(input['rev'], session.rev)
  const unknown = Object.keys(input).filter((key) => !KNOWN.includes(key))
  if (unknown.length > 0)
    throw invalid(unknown.map((path) => problem(path, 'Không có trường này.', 'There is no such field.')))

  const set: Record<string, unknown> = {}
  if (input['agenda'] !== undefined) set['agenda'] = await agendaFrom(payload, session, input['agenda'])
  if (input['attendance'] !== undefined)
    set['attendance'] = await attendanceFrom(payload, session, input['attendance'])
  if (typeof input['title'] === 'string' && input['title'].trim())
    set['title'] = input['title'].trim().slice(0, 300)
  if (typeof input['place'] === 'string') set['place'] = input['place'].slice(0, 300)
  if (input['heldAt'] !== undefined) set['heldAt'] = dateOrNull(input['heldAt'])

  const rev = session.rev + 1
  const history = historyEntry({
    action: 'save',
    actor: actor.id,
    actorName: actor.name,
    at: now(),
    automatic: false,
    changes: { fields: Object.keys(set) },
    commandKey: `council-sessions:${id}:${String(rev)}`,
    comment: null,
    from: session.state,
    label: 'Cập nhật phiên họp',
    onBehalfOf: null,
    prevHash: session.historyHash ?? '',
    request: null,
    rev,
    subjectCollection: 'council-sessions',
    subjectId: id,
    to: session.state,
  })
  const committed = await dossierStore(payload).commit({
    collection: 'council-sessions',
    effects: [],
    expected: { rev: session.rev, state: session.state },
    history,
    id,
    set: { ...set, historyHash: history.hash, rev },
  })
  if (!committed) throw staleRev()
  await tableLines(payload, actor, (set['agenda'] ?? []) as AgendaLine[])
  return { rev, state: session.state }
}

const tableLines = async (payload: Payload, actor: Person, lines: AgendaLine[]): Promise<void> => {
  for (const { nomination } of lines) {
    const dossier = await findDossier({ collection: 'nominations', id: nomination, payload })
    if (dossier.state !== 'appraised') continue
    await performAction({
      action: 'table',
      actor,
      collection: 'nominations',
      id: nomination,
      payload,
      rev: dossier.rev,
    })
  }
}

const agendaFrom = async (payload: Payload, session: Dossier, given: unknown): Promise<AgendaLine[]> => {
  if (!Array.isArray(given) || given.length > 200) {
    throw invalid([
      problem(
        'agenda',
        'Chương trình phải là danh sách hồ sơ (tối đa 200).',
        'The agenda must be a list of dossiers (200 at most).',
      ),
    ])
  }
  const before = (session['agenda'] ?? []) as AgendaLine[]
  const ids = [...new Set(given.map((item) => idOf(item) ?? ''))]
  const dropped = before.filter(({ nomination }) => !ids.includes(nomination))
  if (dropped.length > 0) {
    throw invalid([
      problem(
        'agenda',
        'Hồ sơ đã trình Hội đồng không bỏ khỏi chương trình được; hãy tạm dừng hồ sơ nếu cần.',
        'A tabled dossier cannot be dropped from the agenda; put it on hold instead.',
      ),
    ])
  }
  const pack = await rulePackOf(payload, session['rulePack'])
  const lines: AgendaLine[] = []
  for (const [place, id] of ids.entries()) {
    const known = before.find(({ nomination }) => nomination === id)
    if (known) {
      lines.push(known)
      continue
    }
    const found = await payload.find({
      collection: 'nominations',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      where: { id: { equals: id } },
    })
    const dossier = found.docs[0]
    if (dossier?.state !== 'appraised') {
      throw invalid([
        problem(
          `agenda.${String(place)}`,
          'Chỉ đưa vào chương trình hồ sơ đã thẩm định xong.',
          'Only appraised dossiers go on the agenda.',
        ),
      ])
    }
    lines.push({
      awardCode: dossier.awardCode ?? '',
      holderPerson: idOf(dossier.person),
      id: newId(),
      nomination: id,
      thresholdPercent: thresholdFor(pack, dossier.awardCode ?? ''),
      title: dossier.title ?? '',
    })
  }
  return lines
}

const STATUSES = ['absent', 'present', 'written']

const attendanceFrom = async (payload: Payload, session: Dossier, given: unknown): Promise<Attendance> => {
  const council = await payload.findByID({
    collection: 'councils',
    depth: 0,
    id: idOf(session['council']) ?? '',
    overrideAccess: true,
  })
  const members = council.members.map((member) => idOf(member))
  const entries =
    typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : null
  const wrong = entries?.filter(
    ([member, status]) => !members.includes(member) || !STATUSES.includes(status as string),
  )
  if (entries && wrong?.length === 0)
    return Object.fromEntries<Attendance[string]>(entries as [string, Attendance[string]][])
  throw invalid([
    problem(
      'attendance',
      'Điểm danh chỉ gồm thành viên Hội đồng với present, absent hoặc written.',
      'The roll takes council members with present, absent or written only.',
    ),
  ])
}

const problem = (path: string, vi: string, en: string): Problem => ({
  code: 'SESSION_INVALID',
  message: { en, vi },
  path,
})

const invalid = (problems: Problem[]) =>
  new DomainError(
    'SESSION_INVALID',
    422,
    {
      vi: 'Nội dung phiên họp chưa đúng; hãy sửa các mục được nêu.',
      en: 'The session is not right; mend what is listed.',
    },
    problems,
  )
const forbidden = () =>
  new DomainError('NOT_ALLOWED', 403, {
    vi: 'Thư ký Hội đồng là người cập nhật phiên họp.',
    en: 'The council secretary keeps the session.',
  })
const closed = () =>
  new DomainError('NOT_IN_STATE', 409, {
    vi: 'Phiên họp đã bỏ phiếu nên không sửa chương trình được nữa.',
    en: 'The session has voted; its agenda can no longer be changed.',
  })

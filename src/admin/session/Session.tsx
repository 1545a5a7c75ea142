'use client'

import { TELLER_NAMERS } from '../../commendation/tellerNamers.ts'
import { TELLER_STATES } from '../../commendation/tellerStates.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { idOf } from '../../shared/idOf.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import { ActionButtons } from '../actions/ActionButtons.tsx'
import { DossierHeader } from '../dossier/DossierHeader.tsx'
import { Timeline } from '../dossier/Timeline.tsx'
import type { ActionsReply, Doc } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { textOf } from '../shared/textOf.ts'
import { useEditor } from '../shared/useEditor.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'
import { Agenda } from './Agenda.tsx'
import { AttendanceRoll } from './AttendanceRoll.tsx'
import { AnnulledVotes } from './AnnulledVotes.tsx'
import { Ballot } from './Ballot.tsx'
import { ReplaceTeller } from './ReplaceTeller.tsx'
import { Signatures } from './Signatures.tsx'
import { signersShown } from './signersShown.ts'
import { TallyTable } from './TallyTable.tsx'
import { Tellers } from './Tellers.tsx'
import type { AgendaLine, Attendance, Member, Tally } from './types.ts'

/** A session from preparation to signed minutes, each part shown when there is something of it. */
export function Session({ id }: { id: string }) {
  const language = useLanguage()
  const vi = language === 'vi'
  const base = `/api/council-sessions/${id}`
  const doc = useResource<Doc>(`${base}?depth=1`)
  const actions = useResource<ActionsReply>(`${base}/actions`)
  const council = useResource<Doc>(
    doc.value ? `/api/councils/${idOf(doc.value['council']) ?? ''}?depth=1` : null,
  )
  const editor = useEditor()
  const me = useMe()
  const failure = doc.failure ?? actions.failure
  const value = doc.value
  const reply = actions.value

  const reload = async () => {
    await Promise.all([doc.reload(), actions.reload()])
  }
  const revise = async (patch: Record<string, unknown>) => {
    // The rev of what is shown: agenda and roll are changed as they were read.
    if (await editor.send(base, 'PATCH', { rev: value?.['rev'], ...patch })) await reload()
  }
  const title = textOf(value?.['title'])
  const minutes = idOf(value?.['minutes'])
  const agenda = (Array.isArray(value?.['agenda']) ? value['agenda'] : []) as AgendaLine[]
  // The minutes may still be written to when they are drafted; the roll and the agenda no longer.
  const canEdit = reply?.canWrite === true && reply.state !== 'minuted'
  const tellers = [value?.['firstTeller'], value?.['secondTeller']].filter(isRecord).map(memberOf)
  const canName =
    me?.roles.some((role) => TELLER_NAMERS.includes(role)) === true &&
    TELLER_STATES.includes(reply?.state ?? '')
  // Whoever has left before signing holds up the minutes until the chair names somebody else.
  const gone =
    reply?.state === 'minuted' && me?.id === idOf(council.value?.['chair'])
      ? [value?.['firstTeller'], value?.['secondTeller']]
          .filter(isRecord)
          .filter(({ active, id: user }) => active === false && !hasSigned(value, user))
          .map(memberOf)
      : []
  const tally = isRecord(value?.['tally']) ? (value['tally'] as Tally) : null

  return (
    <ViewFrame
      crumbs={[
        { label: vi ? 'Phiên họp Hội đồng' : 'Council sessions', url: '/collections/council-sessions' },
        { label: title || id },
      ]}
    >
      {failure && <FailureNotice failure={failure} onReload={() => void reload()} />}
      {!failure && !(value && reply) && <p aria-busy="true">{vi ? 'Đang tải phiên họp…' : 'Loading…'}</p>}
      {value && reply && (
        <>
          <DossierHeader language={language} reply={reply} title={title} />
          <p className="td-muted">
            {[formatDateTime(textOf(value['heldAt'])), textOf(value['place'])].filter(Boolean).join(' · ')}
          </p>
          <ActionButtons
            collection="council-sessions"
            id={id}
            onDone={reload}
            onReload={() => void reload()}
            reply={reply}
          />
          {minutes && (
            <p>
              <a className="td-button" href={`/admin/collections/council-minutes/${minutes}`}>
                {vi ? 'Mở biên bản họp' : 'Open the minutes'}
              </a>
            </p>
          )}
          {editor.failure && <FailureNotice failure={editor.failure} onReload={() => void reload()} />}
          {reply.state === 'voting' && <Ballot agenda={agenda} id={id} language={language} />}
          {tally?.pending && (
            <TallyTable agenda={agenda} isPending language={language} tally={tally.pending} />
          )}
          {tally && tally.lines.length > 0 && (
            <TallyTable agenda={agenda} language={language} tally={tally} />
          )}
          {tally?.annulled && <AnnulledVotes annulled={tally.annulled} language={language} />}
          {minutes && (
            <Signatures language={language} signers={signersShown(value, council.value, tellers)} />
          )}
          <Tellers
            busy={editor.busy}
            canName={canName}
            language={language}
            onRevise={revise}
            tellers={tellers}
          />
          {gone.map((teller) => (
            <ReplaceTeller
              busy={editor.busy}
              gone={teller}
              key={teller.id}
              language={language}
              onRevise={revise}
              tellers={tellers}
            />
          ))}
          {(tally?.replaced ?? []).map(({ at, by, from, name, reason: why }) => (
            <p className="td-muted" key={at}>
              {vi
                ? `${by} cử ${name}${from ? ` thay ${from}` : ''} lúc ${formatDateTime(at)}: ${why}`
                : `${by} named ${name}${from ? ` in the place of ${from}` : ''} at ${formatDateTime(at)}: ${why}`}
            </p>
          ))}
          <Agenda
            agenda={agenda}
            busy={editor.busy}
            canEdit={canEdit}
            language={language}
            onRevise={revise}
          />
          <AttendanceRoll
            attendance={(isRecord(value['attendance']) ? value['attendance'] : {}) as Attendance}
            busy={editor.busy}
            canEdit={canEdit}
            // Of the document and not of what may be done with it: either may be read first.
            key={String(value['rev'])}
            language={language}
            members={membersOf(council.value)}
            onRevise={revise}
          />
          <section className="td-section">
            <h2>{vi ? 'Nhật ký' : 'History'}</h2>
            <Timeline collection="council-sessions" id={id} language={language} rev={reply.rev} />
          </section>
        </>
      )}
    </ViewFrame>
  )
}

const hasSigned = (session: Doc | null, user: unknown): boolean =>
  (Array.isArray(session?.['signatures']) ? session['signatures'] : [])
    .filter(isRecord)
    .some((each) => each['capacity'] === 'teller' && each['user'] === user)

const membersOf = (council: Doc | null): Member[] =>
  (Array.isArray(council?.['members']) ? council['members'] : []).filter(isRecord).map(memberOf)

const memberOf = (user: Record<string, unknown>): Member => ({
  id: String(user['id']),
  name: textOf(user['name']),
})

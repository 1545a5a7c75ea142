import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { ActionsReply } from '../shared/apiTypes.ts'
import { NextSteps } from './NextSteps.tsx'
import { Others } from './Others.tsx'
import { SealNotice } from './SealNotice.tsx'

type StandingProps = { labels?: Record<string, string>; language: Language; reply: ActionsReply }

/** How a dossier stands: whose turn it is, why and until when, what can happen next and who else could act. */
export function Standing({ labels = {}, language, reply }: StandingProps) {
  const vi = language === 'vi'
  const isLate = reply.dueAt !== null && Date.parse(reply.dueAt) < Date.now()

  return (
    <>
      <dl className="td-facts">
        {reply.turn.length > 0 && (
          <div>
            <dt>{vi ? 'Đến lượt ai' : 'Whose turn'}</dt>
            <dd>{reply.turn.map(({ name }) => name || say(outOfUse, language)).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{vi ? 'Ở bước này từ' : 'Here since'}</dt>
          <dd>{formatDateTime(reply.since)}</dd>
        </div>
        {reply.dueAt && (
          <div>
            <dt>{vi ? 'Hạn xử lý' : 'Due'}</dt>
            <dd className={isLate ? 'td-late' : undefined}>
              {formatDateTime(reply.dueAt)}
              {isLate && (vi ? ' – quá hạn' : ' – overdue')}
            </dd>
          </div>
        )}
      </dl>
      {reply.why.length > 0 && (
        <p className="td-header__why">
          <strong>{vi ? 'Vì sao đến lượt Ông/Bà:' : 'Why it is your turn:'}</strong>{' '}
          {reply.why.map((reason) => say(reason, language)).join(' ')}
        </p>
      )}
      {reply.seal && <SealNotice language={language} seal={reply.seal} />}
      {reply.correction && (
        <p className="td-notice" role="status">
          {reply.correction.by?.name} {vi ? 'trả lại để sửa:' : 'asks you to correct:'}{' '}
          {reply.correction.fields.map((key) => labels[key] ?? key).join('; ')}
        </p>
      )}
      {reply.parentLeftAt && (
        <p className="td-notice" role="status">
          {vi
            ? `Hồ sơ gốc đã chuyển bước ngày ${formatDateTime(reply.parentLeftAt)} và không còn chờ kết quả của hồ sơ này.`
            : `The dossier that began this case moved on on ${formatDateTime(reply.parentLeftAt)} and no longer waits for it.`}
        </p>
      )}
      {reply.heldSince && (
        <p className="td-notice" role="status">
          {vi ? 'Hồ sơ đang tạm giữ từ' : 'On hold since'} {formatDateTime(reply.heldSince.at)}
          {reply.heldSince.by && ` (${reply.heldSince.by.name})`}
        </p>
      )}
      <NextSteps language={language} steps={reply.next} />
      <Others language={language} people={reply.others} />
    </>
  )
}

/** The staff list names only those whose accounts are in use. */
const outOfUse = { vi: 'người có tài khoản đã ngừng sử dụng', en: 'somebody whose account is out of use' }

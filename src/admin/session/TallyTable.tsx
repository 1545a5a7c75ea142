import { formatDateTime } from '../../shared/formatDateTime.ts'
import { formatNumber } from '../../shared/formatNumber.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { StateBadge } from '../shared/StateBadge.tsx'
import type { AgendaLine, Count } from './types.ts'

type TallyTableProps = {
  agenda: AgendaLine[]
  /** Before both tellers have confirmed it. */
  isPending?: boolean
  language: Language
  tally: Count
}

/** The count, line by line, with the share in favour drawn against what is needed. */
export function TallyTable({ agenda, isPending = false, language, tally }: TallyTableProps) {
  const vi = language === 'vi'
  const titleOf = (id: string) => agenda.find((line) => line.id === id)?.title ?? id

  return (
    <section className="td-section">
      <h2>
        {isPending
          ? vi
            ? 'Số liệu kiểm phiếu chờ xác nhận'
            : 'Count to be confirmed'
          : vi
            ? 'Kết quả kiểm phiếu'
            : 'Result of the vote'}
      </h2>
      {isPending && (
        <p className="td-notice" role="status">
          {vi
            ? 'Chưa có giá trị cho đến khi cả hai người kiểm phiếu xác nhận.'
            : 'Nothing follows from it before both tellers have confirmed it.'}
        </p>
      )}
      {tally.confirmations?.map(({ at, name }) => (
        <p key={name}>
          <strong>{name}</strong> {vi ? 'đã xác nhận lúc' : 'confirmed at'} {formatDateTime(at)}
        </p>
      ))}
      {tally.objections?.map(({ at, name, reason }) => (
        <p className="td-notice td-notice--bad" key={at}>
          <strong>{name}</strong> {vi ? 'không xác nhận, lúc' : 'did not confirm, at'} {formatDateTime(at)}:{' '}
          {reason}
        </p>
      ))}
      <p>
        {vi ? 'Số phiếu thu về' : 'Ballots cast'}: <strong>{tally.cast}</strong>
      </p>
      <ol className="td-tally">
        {tally.lines.map((line) => {
          const percent = line.members > 0 ? (line.yes / line.members) * 100 : 0
          const shown = formatNumber(Math.round(percent * 100) / 100, language)
          return (
            <li key={line.id}>
              <p className="td-tally__head">
                <strong>{titleOf(line.id)}</strong>
                <StateBadge
                  label={
                    line.result === 'passed'
                      ? vi
                        ? 'Thông qua'
                        : 'Passed'
                      : vi
                        ? 'Không thông qua'
                        : 'Not passed'
                  }
                  state={line.result}
                />
              </p>
              <div aria-hidden="true" className="td-meter">
                <span className="td-meter__bar" style={{ width: `${Math.min(percent, 100)}%` }} />
                <span className="td-meter__mark" style={{ left: `${line.thresholdPercent}%` }} />
              </div>
              <p>
                {vi
                  ? `Đồng ý ${line.yes} · Không đồng ý ${line.no} · Không có ý kiến ${line.abstain} · ${shown} % trên ${line.members} thành viên (cần ${line.thresholdPercent} %)`
                  : `Yes ${line.yes} · No ${line.no} · Abstain ${line.abstain} · ${shown} % of ${line.members} members (${line.thresholdPercent} % needed)`}
              </p>
              <p className="td-muted">{say(line.explanation, language)}</p>
            </li>
          )
        })}
      </ol>
      {tally.trackers && tally.trackers.length > 0 && (
        <details className="td-details">
          <summary>{vi ? 'Mã phiếu đã kiểm' : 'Trackers of the counted ballots'}</summary>
          <ul className="td-codes">
            {tally.trackers.map((tracker) => (
              <li key={tracker}>
                <code>{tracker}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { ChildReply } from '../shared/apiTypes.ts'

const words = {
  failed: { vi: 'không lập được', en: 'could not be begun' },
  left: { vi: 'không còn được chờ', en: 'no longer waited for' },
  no: { vi: 'kết thúc không đạt', en: 'ended without success' },
  running: { vi: 'đang xử lý', en: 'under way' },
  yes: { vi: 'hoàn thành', en: 'completed' },
}

/** The cases that a dossier has sent out to units, and how far each has come. */
export function Children({ cases, language }: { cases: ChildReply[]; language: Language }) {
  const vi = language === 'vi'
  if (cases.length === 0) return null
  const ended = cases.filter(({ outcome, standing }) => outcome !== null || standing !== null).length

  return (
    <section aria-label={vi ? 'Hồ sơ con' : 'Child cases'} className="td-opinions">
      <div>
        <strong>
          {vi ? 'Hồ sơ con' : 'Child cases'} ({ended}/{cases.length} {vi ? 'đã kết thúc' : 'ended'})
        </strong>
        <ul>
          {cases.map((child, place) => (
            <li key={child.case?.id ?? place}>
              {child.case ? (
                <a href={`/admin/collections/cases/${child.case.id}`}>{nameOf(child, vi)}</a>
              ) : (
                nameOf(child, vi)
              )}
              : {say(words[child.outcome ?? child.standing ?? 'running'], language)}
              {child.stateLabel && <span className="td-muted"> ({say(child.stateLabel, language)})</span>}
              {child.case?.number && <span className="td-muted"> · {child.case.number}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** By the unit that has it: the title repeats that of the dossier which sent it out. */
const nameOf = ({ case: found, unit }: ChildReply, vi: boolean): string =>
  unit?.name ?? found?.title ?? (vi ? 'Hồ sơ khác' : 'Another case')

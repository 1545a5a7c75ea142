import type { TimerTrouble, Trouble } from '../../services/health/health.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import { say } from '../../shared/say.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { sectionTexts } from './healthTexts.ts'
import { SubjectLine } from './SubjectLine.tsx'

/** Dossiers whose deadline has passed without a reminder; by number, since who keeps the system reads no content. */
export function TimerSection({ trouble }: { trouble: Trouble<TimerTrouble> }) {
  const language = useLanguage()
  if (trouble.total === 0) return null
  const { explained, label } = sectionTexts.lateTimers

  return (
    <section aria-labelledby="td-health-timers" className="td-health">
      <h2 id="td-health-timers">
        {say(label, language)} ({trouble.total})
      </h2>
      <p className="td-muted">{say(explained, language)}</p>
      <ul>
        {trouble.examples.map(({ collection, id, since }) => (
          <li key={id}>
            <div>
              <SubjectLine collection={collection} id={id} />
              <p className="td-muted">
                {language === 'vi' ? 'từ' : 'since'} {formatDateTime(since)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

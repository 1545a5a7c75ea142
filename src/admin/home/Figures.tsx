import { nominationAnnual } from '../../definitions/workflows/nominationAnnual.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'

/** How many nominations stand where, of those this person may see; each leads to its list. */
export function Figures({ counts, language }: { counts: Record<string, number>; language: Language }) {
  const vi = language === 'vi'
  const known = nominationAnnual.states.filter(({ key }) => (counts[key] ?? 0) > 0)
  if (known.length === 0) return null
  const most = Math.max(...known.map(({ key }) => counts[key] ?? 0))

  return (
    <section className="td-card">
      <h2>{vi ? 'Hồ sơ đề nghị theo trạng thái' : 'Nominations by state'}</h2>
      <ul className="td-figures">
        {known.map(({ key, label }) => (
          <li key={key}>
            <a href={`/admin/collections/nominations?where[state][equals]=${key}`}>{say(label, language)}</a>
            <span aria-hidden="true" className="td-figures__track">
              <span className="td-figures__bar" style={{ width: `${((counts[key] ?? 0) / most) * 100}%` }} />
            </span>
            <strong>{counts[key]}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

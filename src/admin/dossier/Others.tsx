import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { ActionsReply } from '../shared/apiTypes.ts'

/** Who else could act, folded away: whom to turn to when those whose turn it is are out. */
export function Others({ language, people }: { language: Language; people: ActionsReply['others'] }) {
  const vi = language === 'vi'
  if (people.length === 0) return null

  return (
    <details className="td-details td-others">
      <summary>
        {vi ? 'Ai khác có thể xử lý' : 'Who else could act'} ({people.length})
      </summary>
      <ul>
        {people.map(({ actions, id, name }) => (
          <li key={id}>
            {name}
            <span className="td-muted">
              {' – '}
              {actions.length > 0
                ? actions.map(({ label }) => say(label, language)).join(', ')
                : vi
                  ? 'có thể được giao bước này'
                  : 'could be given this step'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { ActionsReply } from '../shared/apiTypes.ts'

/** What can happen next and where that leads, folded away. */
export function NextSteps({ language, steps }: { language: Language; steps: ActionsReply['next'] }) {
  const vi = language === 'vi'
  if (steps.length === 0) return null

  return (
    <details className="td-details td-others">
      <summary>
        {vi ? 'Các bước tiếp theo có thể có' : 'What can happen next'} ({steps.length})
      </summary>
      <ul>
        {steps.map(({ automatic, label, to }, place) => (
          <li key={place}>
            {say(label, language)}
            {to && ` → ${say(to, language)}`}
            {automatic && <span className="td-muted"> – {vi ? 'hệ thống tự chuyển' : 'by itself'}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

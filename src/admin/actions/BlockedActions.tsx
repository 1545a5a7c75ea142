import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { OfferedAction } from '../shared/apiTypes.ts'

type BlockedActionsProps = { actions: OfferedAction[]; language: Language }

/** Steps that exist here but are closed to this person now, each with why. */
export function BlockedActions({ actions, language }: BlockedActionsProps) {
  if (actions.length === 0) return null

  return (
    <details className="td-details">
      <summary>
        {language === 'vi'
          ? 'Vì sao chưa thực hiện được thao tác khác'
          : 'Why other actions are not available'}{' '}
        ({actions.length})
      </summary>
      <dl>
        {actions.map((action) => (
          <div key={action.name}>
            <dt>{say(action.label, language)}</dt>
            {action.reasons.map((reason) => (
              <dd key={reason.vi}>{say(reason, language)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}

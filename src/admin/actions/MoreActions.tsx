import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { everydayNames } from '../../workflow/types.ts'
import { signedFor } from '../../shared/signedFor.ts'
import type { ActionsReply, DelegatedAction, OfferedAction } from '../shared/apiTypes.ts'
import { awaitedActions } from './awaitedActions.ts'

type MoreActionsProps = {
  busy: boolean
  everyday: OfferedAction[]
  language: Language
  onChoose: (action: OfferedAction, onBehalfOf?: string) => void
  reply: Pick<ActionsReply, 'delegated'>
}

/** What every procedure offers without its being drawn, and what one may do in the name of others. */
export function MoreActions({ busy, everyday, language, onChoose, reply }: MoreActionsProps) {
  const vi = language === 'vi'
  // What every procedure offers is folded away in whoever’s name it is done.
  const lent = reply.delegated.filter(({ action }) => !everyday.some(({ name }) => name === action.name))

  const isEveryday = ({ name }: OfferedAction) =>
    (everydayNames as readonly string[]).includes(name) && !awaitedActions.has(name)
  const delegated = lent.filter(({ action }) => !isEveryday(action))
  const alsoDelegated = lent.filter(({ action }) => isEveryday(action))

  const button = ({ action, onBehalfOf }: Offered, isSmall = false) => (
    <button
      className={`td-button${isSmall ? ' td-button--small' : ''}`}
      disabled={busy}
      key={`${action.name}:${onBehalfOf?.id ?? ''}`}
      onClick={() => onChoose(action, onBehalfOf?.id)}
      type="button"
    >
      {say(action.label, language)}
      {onBehalfOf && ` – ${say(signedFor(onBehalfOf.kind, onBehalfOf.name), language)}`}
    </button>
  )

  return (
    <>
      {delegated.length > 0 && (
        <div
          aria-label={vi ? 'Xử lý thay' : 'On behalf of others'}
          className="td-actions__buttons"
          role="group"
        >
          {delegated.map((each) => button(each))}
        </div>
      )}
      {everyday.length + alsoDelegated.length > 0 && (
        <details className="td-more">
          <summary>{vi ? 'Thao tác khác' : 'More actions'}</summary>
          <div className="td-actions__buttons">
            {[...everyday.map((action) => ({ action })), ...alsoDelegated].map((each) => button(each, true))}
          </div>
        </details>
      )}
    </>
  )
}

type Offered = { action: OfferedAction; onBehalfOf?: DelegatedAction['onBehalfOf'] }

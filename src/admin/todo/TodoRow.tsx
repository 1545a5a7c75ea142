import { dossierKinds } from '../../services/dossiers/dossierKinds.ts'
import type { TodoItem } from '../../services/todo/todoItem.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { StateBadge } from '../shared/StateBadge.tsx'

type TodoRowProps = {
  isChosen: boolean
  item: TodoItem
  language: Language
  onToggle: () => void
  showsTurn: boolean
}

/** One dossier: what it is, where it stands, until when, and why it is in this list. */
export function TodoRow({ isChosen, item, language, onToggle, showsTurn }: TodoRowProps) {
  const vi = language === 'vi'
  const names = item.turn.map(({ name }) => name).join(', ')

  return (
    <li className="td-todo__row">
      <input
        aria-label={`${vi ? 'Chọn' : 'Choose'} ${item.title}`}
        checked={isChosen}
        onChange={onToggle}
        type="checkbox"
      />
      <div className="td-todo__text">
        <a href={`/admin/collections/${item.collection}/${item.id}`}>{item.title}</a>
        <p className="td-muted">
          {item.collection === 'cases' && item.about
            ? item.about
            : [say(dossierKinds[item.collection], language), item.about].filter(Boolean).join(' · ')}
          {' · '}
          {vi ? 'ở bước này từ' : 'here since'} {formatDateTime(item.since)}
          {showsTurn && names && ` · ${vi ? 'đang chờ' : 'waits for'} ${names}`}
        </p>
        {item.isToFill && (
          <p className="td-muted">
            {vi ? 'Có phần đơn vị của Ông/Bà cần điền' : 'Has a section that your unit is to fill in'}
          </p>
        )}
        {item.onBehalfOf && (
          <p className="td-muted">
            {vi ? 'Xử lý thay' : 'On behalf of'} {item.onBehalfOf.name}
            {item.onBehalfOf.kind !== 'uyQuyen' && ` (${item.onBehalfOf.kind}.)`}
          </p>
        )}
      </div>
      <div className="td-todo__state">
        <StateBadge label={item.stateLabel ? say(item.stateLabel, language) : ''} state={item.state} />
        {item.dueAt && (
          <p className={item.isLate ? 'td-late' : 'td-muted'}>
            {vi ? 'Hạn' : 'Due'} {formatDateTime(item.dueAt)}
            {item.isLate && (vi ? ' – quá hạn' : ' – overdue')}
          </p>
        )}
      </div>
    </li>
  )
}

'use client'

import type { Text } from '../../../shared/text.ts'
import type { AssigneeSource, Assignment } from '../../../workflow/stateTypes.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { roleChoices } from '../catalogue.ts'
import { ActionChoice } from './ActionChoice.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { SourceEditor } from './SourceEditor.tsx'

const modes = [
  { label: { vi: 'Đến lượt tất cả', en: 'Everybody’s turn' }, value: 'all' },
  { label: { vi: 'Ai nhận trước thì làm', en: 'Whoever claims it' }, value: 'pool' },
  { label: { vi: 'Lần lượt từng người', en: 'In turn' }, value: 'roundRobin' },
  { label: { vi: 'Người đang ít việc nhất', en: 'The least busy' }, value: 'leastLoaded' },
]
const fallbacks = [
  { label: { vi: 'Không cho chuyển bước', en: 'The step is refused' }, value: 'refuse' },
  { label: { vi: 'Giao cho một vai trò', en: 'People of a role step in' }, value: 'role' },
  { label: { vi: 'Hệ thống tự chuyển tiếp', en: 'The system goes on' }, value: 'action' },
]

type AssignmentEditorProps = {
  /** A step of a branch: the state has no step that would go on without it. */
  isBranch?: boolean
  label: Text
  onChange: (assignment: Assignment) => void
  value: Assignment
}

/** Where the people come from, how they share the work, and what happens when there is nobody. */
export function AssignmentEditor({ isBranch = false, label, onChange, value }: AssignmentEditorProps) {
  const { nobody } = value
  const fallback = typeof nobody === 'object' ? ('role' in nobody ? 'role' : 'action') : 'refuse'
  const setNobody = (next: Assignment['nobody']) => {
    const { nobody: _, ...rest } = value
    onChange(next === undefined ? rest : { ...rest, nobody: next })
  }

  return (
    <>
      <ListEditor<AssigneeSource>
        add={{ vi: '+ Thêm nguồn người', en: '+ Add a source' }}
        blank={{ kind: 'unitHead' }}
        item={{ vi: 'Nguồn', en: 'Source' }}
        items={value.to}
        label={label}
        onChange={(to) => to && onChange({ ...value, to })}
        render={(source, set) => <SourceEditor onChange={set} value={source} />}
      />
      <ChoiceEditor
        label={{ vi: 'Cách chia việc', en: 'How the work is shared' }}
        onChange={(mode) => onChange({ ...value, mode: mode as Assignment['mode'] })}
        options={modes}
        value={value.mode ?? 'all'}
      />
      <ChoiceEditor
        label={{ vi: 'Khi không tìm được ai', en: 'When there is nobody' }}
        onChange={(next) =>
          setNobody(
            next === 'role' ? { role: 'standing-head' } : next === 'action' ? { action: '' } : undefined,
          )
        }
        options={isBranch ? fallbacks.filter((each) => each.value !== 'action') : fallbacks}
        value={fallback}
      />
      {typeof nobody === 'object' && 'role' in nobody && (
        <ChoiceEditor
          label={{ vi: 'Vai trò thay thế', en: 'Role that steps in' }}
          onChange={(role) => setNobody({ role })}
          options={roleChoices}
          value={nobody.role}
        />
      )}
      {typeof nobody === 'object' && 'action' in nobody && (
        <ActionChoice
          label={{ vi: 'Bước hệ thống thực hiện', en: 'System action' }}
          onChange={(action) => setNobody({ action })}
          only={({ system }) => system === true}
          value={nobody.action}
        />
      )}
    </>
  )
}

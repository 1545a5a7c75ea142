import type { Text } from '../../shared/text.ts'
import type { WorkflowDefinition } from '../types.ts'
import type { WorkflowOperation } from './workflowOperation.ts'
import type { WorkflowRef } from './workflowRef.ts'

/** What an operation does, in words: for undo and for screen readers. */
export function describeWorkflowOperation(
  definition: WorkflowDefinition,
  operation: WorkflowOperation,
): Text {
  const state = (key: string) => nameOfRef(definition, { key, kind: 'state' })
  switch (operation.kind) {
    case 'addClockStep':
      return quote('Thêm bước chuyển theo hẹn giờ của', 'Add a step for a timer of', state(operation.key))
    case 'addOutcome':
      return quote('Thêm bước chuyển theo kết quả của', 'Add a step for an outcome of', state(operation.key))
    case 'addState':
      return { vi: 'Thêm trạng thái', en: 'Add a state' }
    case 'addTransition':
      return quote('Thêm bước chuyển từ', 'Add a transition from', state(operation.from))
    case 'arrange':
      return { vi: 'Sắp xếp lại sơ đồ', en: 'Lay the diagram out' }
    case 'change':
      return quote('Sửa', 'Change', nameOfRef(definition, operation.ref))
    case 'duplicate':
      return quote('Nhân bản', 'Duplicate', nameOfRef(definition, operation.ref))
    case 'moveState':
    case 'place':
      return quote('Chuyển chỗ', 'Move', state(operation.key))
    case 'moveTransition':
      return quote(
        'Chuyển chỗ',
        'Move',
        nameOfRef(definition, { index: operation.index, kind: 'transition' }),
      )
    case 'name':
      return quote('Đổi tên', 'Rename', nameOfRef(definition, operation.ref))
    case 'remove':
      return quote('Xóa', 'Remove', nameOfRef(definition, operation.ref))
    case 'rename':
      return quote('Đổi mã', 'Change the key of', nameOfRef(definition, operation.ref))
    case 'replace':
      return operation.why === 'json'
        ? { vi: 'Sửa JSON', en: 'Edit the JSON' }
        : { vi: 'Nhập từ tệp', en: 'Import a file' }
    case 'reroute':
      return quote(
        'Nối lại',
        'Reconnect',
        nameOfRef(definition, { index: operation.index, kind: 'transition' }),
      )
    case 'start':
      return quote('Đặt làm trạng thái ban đầu:', 'Begin at', state(operation.key))
    case 'startWork':
      return quote('Chọn cách làm việc ở', 'Set how people work at', state(operation.key))
  }
}

/** The label of a part; the name of the workflow for null. */
export function nameOfRef({ name, states, transitions }: WorkflowDefinition, ref: null | WorkflowRef): Text {
  if (!ref) return name
  if (ref.kind === 'transition') return transitions[ref.index]?.label ?? { vi: '', en: '' }
  return states.find(({ key }) => key === ref.key)?.label ?? { vi: ref.key, en: ref.key }
}

const quote = (vi: string, en: string, name: Text): Text => ({
  vi: `${vi} «${name.vi}»`,
  en: `${en} “${name.en || name.vi}”`,
})

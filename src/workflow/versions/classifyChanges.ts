import { canonicalJson } from '../../shared/canonicalJson.ts'
import type { Text } from '../../shared/text.ts'
import { isEndState } from '../isEndState.ts'
import type { StateDefinition, WorkflowDefinition } from '../types.ts'

/** `safe`: running dossiers can be moved as they are. `mapping`: somebody must say where they go. `breaking`: work is lost. */
export type ChangeKind = 'breaking' | 'mapping' | 'safe'

export type Change = { code: string; kind: ChangeKind; message: Text; state?: string }

const differs = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) !== canonicalJson(b ?? null)

const change = (kind: ChangeKind, code: string, vi: string, en: string, state?: string): Change => ({
  code,
  kind,
  message: { vi, en },
  ...(state === undefined ? {} : { state }),
})

/** The part of a state that people work on together: votes and branches cannot be carried into another one. */
export const workOf = ({ approval, children, parallel }: StateDefinition): unknown => ({
  approval,
  children,
  parallel,
})

const changesOf = (before: StateDefinition, after: StateDefinition): Change[] => {
  const { key } = before
  const name = before.label
  const list: Change[] = []
  const add = (when: boolean, kind: ChangeKind, code: string, vi: string, en: string): void => {
    if (when) list.push(change(kind, code, `“${name.vi}”: ${vi}`, `“${name.en}”: ${en}`, key))
  }
  add(
    differs(workOf(before), workOf(after)),
    'breaking',
    'WORK_CHANGED',
    'cách lấy ý kiến, nhánh song song hoặc hồ sơ con thay đổi; ý kiến đã cho ở bước này phải lấy lại.',
    'approval, branches or child cases change; opinions given at this step are asked for again.',
  )
  add(
    isEndState(before) !== isEndState(after),
    'mapping',
    'END_CHANGED',
    'bước kết thúc trở thành bước xử lý hoặc ngược lại.',
    'an end becomes a working step, or the other way round.',
  )
  add(
    differs([before.assign, before.turn], [after.assign, after.turn]),
    'safe',
    'PEOPLE_CHANGED',
    before.approval
      ? 'người được hỏi ý kiến thay đổi đối với hồ sơ đến bước này về sau; lần lấy ý kiến đang mở giữ người đã hỏi.'
      : 'người xử lý được tìm lại.',
    before.approval
      ? 'others are asked from now on; a count that is open keeps those whom it has asked.'
      : 'its people are found anew.',
  )
  add(
    differs([before.deadline, before.timers], [after.deadline, after.timers]),
    'safe',
    'CLOCK_CHANGED',
    'thời hạn và hẹn giờ được tính lại từ lúc vào bước.',
    'deadline and timers are counted anew from entering the step.',
  )
  add(
    differs([before.fields, before.write], [after.fields, after.write]),
    'safe',
    'FIELDS_CHANGED',
    'quyền xem, sửa nội dung thay đổi.',
    'who sees and writes what changes.',
  )
  add(
    differs(
      [before.label, before.phase, before.colour, before.kind],
      [after.label, after.phase, after.colour, after.kind],
    ),
    'safe',
    'WORDS_CHANGED',
    'tên gọi hoặc cách thể hiện thay đổi.',
    'its words or looks change.',
  )
  return list
}

/** What a new version changes for dossiers that are under way, state by state, worst first. */
export const classifyChanges = (before: WorkflowDefinition, after: WorkflowDefinition): Change[] => {
  const kept = before.states.flatMap((state) => {
    const next = after.states.find(({ key }) => key === state.key)
    if (next) return changesOf(state, next)
    return isEndState(state)
      ? [
          change(
            'safe',
            'END_REMOVED',
            `Bỏ trạng thái kết thúc “${state.label.vi}”; hồ sơ đã kết thúc giữ nguyên bản cũ.`,
            `The end “${state.label.en}” is gone; dossiers that ended there stay on their version.`,
            state.key,
          ),
        ]
      : [
          change(
            'mapping',
            'STATE_REMOVED',
            `Bỏ bước “${state.label.vi}”; hãy chọn bước mới cho hồ sơ đang ở đó.`,
            `The step “${state.label.en}” is gone; say where its dossiers go.`,
            state.key,
          ),
        ]
  })
  const added = after.states
    .filter(({ key }) => !before.states.some((state) => state.key === key))
    .map(({ key, label }) =>
      change('safe', 'STATE_ADDED', `Thêm bước “${label.vi}”.`, `The step “${label.en}” is new.`, key),
    )
  const steps = differs(before.transitions, after.transitions)
    ? [
        change(
          'safe',
          'STEPS_CHANGED',
          'Các bước chuyển thay đổi; áp dụng từ thao tác kế tiếp.',
          'Transitions change; they apply from the next action on.',
        ),
      ]
    : []
  const rules = differs([before.restricted, before.sealed], [after.restricted, after.sealed])
    ? [
        change(
          'safe',
          'SEAL_CHANGED',
          'Quy định giữ kín người lập, hạn chế người xem thay đổi; hồ sơ đã rời bước đầu giữ như cũ.',
          'Who is sealed and who reads it changes; dossiers that have left the first step stay as they are.',
        ),
      ]
    : []
  const order: ChangeKind[] = ['breaking', 'mapping', 'safe']
  return [...kept, ...added, ...steps, ...rules].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

import type { Text } from '../../shared/text.ts'
import type { WorkflowDefinition } from '../types.ts'
import { nameOfRef } from './describeWorkflowOperation.ts'
import { refAtPath } from './refAtPath.ts'

/** What stands in a list is told by its number. */
const numbered: Record<string, Text> = {
  branches: { vi: 'nhánh', en: 'branch' },
  by: { vi: 'người được thực hiện', en: 'who may' },
  effects: { vi: 'việc', en: 'effect' },
  fields: { vi: 'mục', en: 'entry' },
  mails: { vi: 'thư', en: 'mail' },
  managers: { vi: 'người điều phối', en: 'manager' },
  steps: { vi: 'bước của nhánh', en: 'step of the branch' },
  timers: { vi: 'hẹn giờ', en: 'timer' },
  to: { vi: 'nguồn người', en: 'source' },
  turn: { vi: 'đến lượt ai', en: 'whose turn' },
  when: { vi: 'điều kiện', en: 'condition' },
  write: { vi: 'ai được sửa nội dung', en: 'who writes' },
}

const called: Record<string, Text> = {
  action: { vi: 'thao tác', en: 'action' },
  atLeast: { vi: 'số lượng phải đạt', en: 'how many' },
  body: { vi: 'nội dung', en: 'text' },
  comment: { vi: 'ý kiến', en: 'comment' },
  commentMin: { vi: 'độ dài ý kiến', en: 'length of the comment' },
  confirm: { vi: 'câu hỏi lại', en: 'question' },
  day: { vi: 'ngày', en: 'day' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  every: { vi: 'lặp lại', en: 'repetition' },
  en: { vi: 'tiếng Anh', en: 'in English' },
  expression: { vi: 'công thức', en: 'formula' },
  field: { vi: 'trường', en: 'field' },
  group: { vi: 'nhóm', en: 'group' },
  join: { vi: 'kết quả chung', en: 'joining' },
  key: { vi: 'mã', en: 'key' },
  label: { vi: 'tên', en: 'name' },
  levels: { vi: 'số cấp', en: 'levels' },
  message: { vi: 'câu báo', en: 'message' },
  name: { vi: 'tên', en: 'name' },
  no: { vi: 'khi không đạt', en: 'if it does not pass' },
  nobody: { vi: 'khi không tìm được ai', en: 'when there is nobody' },
  over: { vi: 'lập hồ sơ con cho', en: 'one case for each of' },
  percent: { vi: 'tỷ lệ', en: 'share' },
  phase: { vi: 'câu người lập hồ sơ nhìn thấy', en: 'what the applicant sees' },
  procedure: { vi: 'thủ tục', en: 'procedure' },
  subject: { vi: 'tiêu đề', en: 'subject' },
  summary: { vi: 'tóm tắt', en: 'summary' },
  template: { vi: 'mẫu', en: 'template' },
  text: { vi: 'nội dung thông báo', en: 'text' },
  times: { vi: 'số lần', en: 'times' },
  title: { vi: 'tiêu đề', en: 'title' },
  unit: { vi: 'đơn vị', en: 'unit' },
  until: { vi: 'đến hết một ngày', en: 'until a day' },
  user: { vi: 'người', en: 'person' },
  vi: { vi: 'tiếng Việt', en: 'in Vietnamese' },
  workingDays: { vi: 'số ngày làm việc', en: 'working days' },
  yes: { vi: 'khi đạt', en: 'if it passes' },
}

/** Where in a workflow a path leads, as people call it: «Trao bằng khen», việc 2, thủ tục. Null at the workflow itself. */
export function tellPlace(definition: WorkflowDefinition, path: string): null | Text {
  const ref = refAtPath(definition, path)
  const parts = path.split('.').slice(ref ? 2 : 0)
  const name = ref ? nameOfRef(definition, ref) : null
  const inside = parts.flatMap((part, at): Text[] => {
    const number = Number(parts[at + 1])
    const list = numbered[part]
    if (list && Number.isInteger(number)) {
      return [{ vi: `${list.vi} ${String(number + 1)}`, en: `${list.en} ${String(number + 1)}` }]
    }
    const word = called[part]
    return word ? [word] : []
  })
  const all = [...(name?.vi ? [{ vi: `«${name.vi}»`, en: `“${name.en || name.vi}”` }] : []), ...inside]
  if (all.length === 0) return null
  return { vi: all.map(({ vi }) => vi).join(', '), en: all.map(({ en }) => en).join(', ') }
}

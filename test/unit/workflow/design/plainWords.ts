import type { WorkflowWords } from '../../../../src/workflow/design/wordsOfWorkflow.ts'

const named = (kind: string) => (key: string) => ({ vi: `${kind} ${key}`, en: `${kind} ${key}` })

/** Every name told by its kind and key, so that a sentence shows what it asked for. */
export const plainWords = (explain: WorkflowWords['explain']): WorkflowWords => ({
  action: named('bước'),
  collection: named('mục'),
  consequence: named('tác vụ'),
  document: named('văn bản'),
  explain,
  field: named('trường'),
  group: named('nhóm'),
  person: named('người'),
  procedure: named('thủ tục'),
  relation: named('quan hệ'),
  role: named('vai trò'),
  template: named('mẫu'),
  unit: named('đơn vị'),
})

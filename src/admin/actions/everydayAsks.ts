import type { Text } from '../../shared/text.ts'

/** What an everyday action wants to know beside a comment, and under which name it is sent. */
export type Ask = {
  isOptional?: boolean
  key: string
  kind: 'asked' | 'choice' | 'fields' | 'people' | 'person' | 'step'
  label: Text
}

const person: Omit<Ask, 'label'> = { key: 'user', kind: 'person' }

export const everydayAsks: Record<string, Ask[] | undefined> = {
  addReviewer: [{ ...person, label: { vi: 'Người cho ý kiến', en: 'Reviewer' } }],
  comment: [{ isOptional: true, key: 'mentions', kind: 'people', label: { vi: 'Nhắc đến', en: 'Mention' } }],
  copy: [{ key: 'users', kind: 'people', label: { vi: 'Người nhận', en: 'Recipients' } }],
  reassign: [
    { ...person, label: { vi: 'Chuyển cho', en: 'To' } },
    {
      isOptional: true,
      key: 'from',
      kind: 'asked',
      label: { vi: 'Việc đang giao cho', en: 'Whose work' },
    },
  ],
  removeReviewer: [{ key: 'user', kind: 'asked', label: { vi: 'Người cho ý kiến', en: 'Reviewer' } }],
  return: [
    { key: 'fields', kind: 'fields', label: { vi: 'Các mục cần sửa', en: 'Fields to correct' } },
    { isOptional: true, key: 'to', kind: 'step', label: { vi: 'Trả về bước', en: 'Back to the step' } },
  ],
  vote: [{ key: 'choice', kind: 'choice', label: { vi: 'Ý kiến', en: 'Opinion' } }],
}

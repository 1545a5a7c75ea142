import type { Text } from '../../shared/text.ts'

/** What an everyday action wants to know beside a comment, and under which name it is sent. */
export type Ask = {
  isOptional?: boolean
  key: string
  kind: 'asked' | 'choice' | 'fields' | 'people' | 'person'
  label: Text
}

const person: Omit<Ask, 'label'> = { key: 'user', kind: 'person' }

export const everydayAsks: Record<string, Ask | undefined> = {
  addReviewer: { ...person, label: { vi: 'Người cho ý kiến', en: 'Reviewer' } },
  comment: {
    isOptional: true,
    key: 'mentions',
    kind: 'people',
    label: { vi: 'Nhắc đến', en: 'Mention' },
  },
  copy: { key: 'users', kind: 'people', label: { vi: 'Người nhận', en: 'Recipients' } },
  reassign: { ...person, label: { vi: 'Chuyển cho', en: 'To' } },
  removeReviewer: { key: 'user', kind: 'asked', label: { vi: 'Người cho ý kiến', en: 'Reviewer' } },
  return: { key: 'fields', kind: 'fields', label: { vi: 'Các mục cần sửa', en: 'Fields to correct' } },
  vote: { key: 'choice', kind: 'choice', label: { vi: 'Ý kiến', en: 'Opinion' } },
}

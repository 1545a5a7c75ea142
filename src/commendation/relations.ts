import type { Text } from '../shared/text.ts'

/** What a person can be to one dossier. Workflow definitions name these beside roles. */
export const relations = {
  creator: { vi: 'Người lập hồ sơ', en: 'Creator of the dossier' },
  'own-unit': { vi: 'Cùng đơn vị với hồ sơ', en: "Of the dossier's unit" },
  'section-unit': { vi: 'Thuộc đơn vị được giao điền một phần', en: 'Of a unit that fills in a section' },
  nominee: { vi: 'Người được đề nghị khen thưởng', en: 'Nominee' },
  preparer: { vi: 'Người thẩm định, chuẩn bị văn bản', en: 'Preparer' },
  member: { vi: 'Thành viên Hội đồng có quyền biểu quyết', en: 'Voting council member' },
  chair: { vi: 'Người chủ trì phiên họp', en: 'Chair of the session' },
  secretary: { vi: 'Thư ký phiên họp', en: 'Secretary of the session' },
  teller: { vi: 'Người kiểm phiếu của phiên họp', en: 'Teller of the session' },
  author: { vi: 'Tác giả bài viết', en: 'Author of the article' },
} as const satisfies Record<string, Text>

export type Relation = keyof typeof relations

/** Keys of the relations, in the order of the list above. */
export const relationKeys = Object.keys(relations) as Relation[]

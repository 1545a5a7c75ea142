import type { Text } from '../shared/text.ts'

/** Plain words for the usual relations; any other is named by its key. */
const words = new Map<string, Text>([
  ['author', { vi: 'tác giả của nội dung này', en: 'the author of this content' }],
  ['chair', { vi: 'người chủ trì', en: 'the chair' }],
  ['creator', { vi: 'người lập hồ sơ', en: 'the creator of this dossier' }],
  ['member', { vi: 'thành viên tham gia biểu quyết', en: 'a voting member' }],
  ['nominee', { vi: 'người được đề nghị trong hồ sơ', en: 'the person this dossier proposes' }],
  ['own-unit', { vi: 'người thuộc đơn vị của hồ sơ', en: "of this dossier's unit" }],
  ['preparer', { vi: 'người chuẩn bị, thẩm định hồ sơ', en: 'the preparer of this dossier' }],
  [
    'section-unit',
    { vi: 'người thuộc đơn vị được giao điền một phần hồ sơ', en: 'of a unit that fills in a section' },
  ],
  ['secretary', { vi: 'thư ký', en: 'the secretary' }],
])

/** Why a relation bars somebody from an action, and what to do instead. */
export const relationSentence = (relation: string, action: Text): Text => {
  const word = words.get(relation) ?? {
    vi: `người có liên quan (${relation})`,
    en: `related to this dossier (${relation})`,
  }
  return {
    vi: `Ông/Bà là ${word.vi} nên không được thực hiện “${action.vi}”. Hãy để người khác có thẩm quyền xử lý.`,
    en: `You are ${word.en}, so you may not “${action.en}”. Leave it to somebody else who may.`,
  }
}

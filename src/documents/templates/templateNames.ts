import { fieldsOf } from '../../forms/fieldsOf.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Text } from '../../shared/text.ts'

/** What the tags of a template may name: `names` as FEEL knows them, dotted for members; `tables` are lists with their columns. */
export type TemplateNames = { names: string[]; tables: Record<string, string[]> }

type Root = { label: Text; members: Record<string, Text> }

/** What every document can tell, whatever the form. */
export const templateRoots: Record<string, Root> = {
  award: {
    label: { vi: 'Danh hiệu, hình thức đề nghị', en: 'The award asked for' },
    members: { code: { vi: 'mã', en: 'code' }, name: { vi: 'tên', en: 'name' } },
  },
  campaign: {
    label: { vi: 'Phong trào', en: 'The campaign' },
    members: {
      key: { vi: 'mã', en: 'key' },
      title: { vi: 'tên', en: 'title' },
      year: { vi: 'năm', en: 'year' },
    },
  },
  dossier: {
    label: { vi: 'Hồ sơ', en: 'The dossier' },
    members: {
      code: { vi: 'số hồ sơ', en: 'number' },
      createdAt: { vi: 'ngày lập', en: 'when it was begun' },
      creator: { vi: 'người lập', en: 'who began it' },
      dueAt: { vi: 'hạn xử lý', en: 'when it is due' },
      holder: { vi: 'cá nhân, tập thể được đề nghị', en: 'who is nominated' },
      rev: { vi: 'lần sửa', en: 'revision' },
      state: { vi: 'mã bước', en: 'key of the step' },
      stateLabel: { vi: 'tên bước', en: 'name of the step' },
      title: { vi: 'tên hồ sơ', en: 'title' },
    },
  },
  office: {
    label: { vi: 'Cơ quan', en: 'The office' },
    members: {
      name: { vi: 'tên cơ quan', en: 'name' },
      parent: { vi: 'cơ quan chủ quản', en: 'parent body' },
      place: { vi: 'địa danh', en: 'place' },
    },
  },
  person: {
    label: { vi: 'Cá nhân được đề nghị', en: 'The person nominated' },
    members: {
      fullName: { vi: 'họ và tên', en: 'full name' },
      gender: { vi: 'giới tính', en: 'gender' },
      position: { vi: 'chức vụ', en: 'position' },
    },
  },
  session: {
    label: { vi: 'Chữ ký biên bản họp Hội đồng', en: 'Signatures of the minutes of a session' },
    members: {
      chair: { vi: 'chủ trì', en: 'chair' },
      chairAt: { vi: 'chủ trì ký lúc', en: 'when the chair signed' },
      secretary: { vi: 'thư ký', en: 'secretary' },
      secretaryAt: { vi: 'thư ký ký lúc', en: 'when the secretary signed' },
    },
  },
  step: {
    label: { vi: 'Bước vừa thực hiện', en: 'The step just taken' },
    members: {
      actor: { vi: 'người thực hiện', en: 'who took it' },
      comment: { vi: 'ý kiến', en: 'comment' },
      sign: { vi: 'ký thay, thừa lệnh ai (KT., TL., TUQ.)', en: 'in whose place (KT., TL., TUQ.)' },
    },
  },
  unit: {
    label: { vi: 'Đơn vị', en: 'The unit' },
    members: { name: { vi: 'tên', en: 'name' }, shortName: { vi: 'tên gọi tắt', en: 'short name' } },
  },
}

/** Lists that every document can go through, with what each row has. */
export const templateLists: Record<string, Root> = {
  form: {
    label: { vi: 'Mọi mục đã kê khai', en: 'Everything that was filled in' },
    members: {
      label: { vi: 'tên mục', en: 'label' },
      section: { vi: 'tên phần', en: 'section' },
      text: { vi: 'nội dung', en: 'text' },
    },
  },
  history: {
    label: { vi: 'Quá trình xử lý', en: 'What happened' },
    members: {
      actor: { vi: 'người thực hiện', en: 'who did it' },
      at: { vi: 'thời điểm', en: 'when' },
      comment: { vi: 'ý kiến', en: 'comment' },
      label: { vi: 'việc đã làm', en: 'what was done' },
      onBehalfOf: { vi: 'làm thay cho', en: 'on behalf of' },
      sign: { vi: 'ký thay, thừa lệnh ai (KT., TL., TUQ.)', en: 'in whose place (KT., TL., TUQ.)' },
    },
  },
  minutes: {
    label: { vi: 'Biên bản họp Hội đồng', en: 'Minutes of a session' },
    members: {
      kind: { vi: 'loại dòng (heading, item, text)', en: 'kind of line (heading, item, text)' },
      text: { vi: 'nội dung', en: 'text' },
    },
  },
  tellers: {
    label: { vi: 'Người kiểm phiếu đã ký biên bản', en: 'Tellers who signed the minutes' },
    members: { at: { vi: 'ký lúc', en: 'when' }, name: { vi: 'họ và tên', en: 'name' } },
  },
}

/** The names that hold answers: as they are kept, as they are printed, and what was computed from them. */
export const answerRoots = ['answers', 'texts', 'scores'] as const

/** What templates may name while these forms are in use. */
export function templateNames(forms: FormDefinition[]): TemplateNames {
  const fields = forms.flatMap(fieldsOf).filter(({ type }) => findFieldType(type)?.isKeyed)
  const keys = [...new Set(fields.map(({ key }) => key))]
  const tables = new Map(
    Object.entries(templateLists).map(([name, { members }]) => [name, Object.keys(members)]),
  )
  for (const { columns = [], key } of fields) {
    if (columns.length > 0)
      tables.set(key, [...(tables.get(key) ?? []), ...columns.map((column) => column.key)])
  }
  const dotted = [...Object.entries(templateRoots), ...Object.entries(templateLists)].flatMap(
    ([root, { members }]) => Object.keys(members).map((member) => `${root}.${member}`),
  )
  const ofTables = [...tables].flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`))
  return {
    names: [
      ...new Set([
        'today',
        ...dotted,
        ...answerRoots.flatMap((root) => [root, ...keys.map((key) => `${root}.${key}`)]),
        ...keys,
        ...ofTables,
      ]),
    ],
    tables: Object.fromEntries(tables),
  }
}

import type { Text } from '../../shared/text.ts'

/** The columns of a list of staff, in the order in which they are proposed; the first word of `known` is the shortest. */
export const staffColumns = [
  {
    key: 'unit',
    label: { vi: 'Đơn vị', en: 'Unit' },
    known: ['phong', 'phong, ban', 'phong ban', 'ten don vi'],
  },
  { key: 'unitKey', label: { vi: 'Mã đơn vị', en: 'Unit key' }, known: [] },
  {
    key: 'parentUnit',
    label: { vi: 'Đơn vị cấp trên', en: 'Parent unit' },
    known: ['truc thuoc', 'don vi chu quan'],
  },
  {
    key: 'fullName',
    label: { vi: 'Họ và tên', en: 'Full name' },
    known: ['ho ten', 'ho va ten can bo', 'name'],
  },
  { key: 'position', label: { vi: 'Chức vụ', en: 'Position' }, known: ['chuc danh', 'chuc vu, chuc danh'] },
  { key: 'gender', label: { vi: 'Giới tính', en: 'Gender' }, known: ['nam/nu'] },
  { key: 'isDirectWorker', label: { vi: 'Lao động trực tiếp', en: 'Direct worker' }, known: [] },
  {
    key: 'personKey',
    label: { vi: 'Mã cán bộ', en: 'Staff key' },
    known: ['ma can bo, cong chuc', 'ma cbccvc'],
  },
  { key: 'email', label: { vi: 'Email', en: 'E-mail' }, known: ['thu dien tu', 'dia chi thu dien tu'] },
  { key: 'roles', label: { vi: 'Vai trò', en: 'Roles' }, known: ['quyen'] },
] as const satisfies readonly { key: string; known: readonly string[]; label: Text }[]

export type StaffColumn = (typeof staffColumns)[number]['key']

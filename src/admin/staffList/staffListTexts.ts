import type { StaffChange } from '../../commendation/staffList/types.ts'
import type { Text } from '../../shared/text.ts'

/** What a change is called, by the field of the record. */
export const staffFieldNames: Record<string, Text> = {
  fullName: { vi: 'họ và tên', en: 'full name' },
  gender: { vi: 'giới tính', en: 'gender' },
  isDirectWorker: { vi: 'lao động trực tiếp', en: 'direct worker' },
  key: { vi: 'mã cán bộ', en: 'staff key' },
  name: { vi: 'tên', en: 'name' },
  parent: { vi: 'đơn vị cấp trên', en: 'parent unit' },
  person: { vi: 'hồ sơ nhân sự', en: 'staff record' },
  position: { vi: 'chức vụ', en: 'position' },
  roles: { vi: 'vai trò', en: 'roles' },
  unit: { vi: 'đơn vị', en: 'unit' },
}

export const staffKindNames: Record<StaffChange['kind'], Text> = {
  change: { vi: 'Thay đổi', en: 'Changed' },
  create: { vi: 'Tạo mới', en: 'New' },
  same: { vi: 'Giữ nguyên', en: 'As it is' },
}

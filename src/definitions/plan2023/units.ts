import type { UnitData } from './types.ts'

/** Units of the office: those the plan names, and the ones it implies by «các phòng, ban, đơn vị». */
export const units: UnitData[] = [
  {
    key: 'ldvp',
    name: { vi: 'Lãnh đạo Văn phòng', en: 'Office leadership' },
    kind: 'leadership',
    isImplied: false,
    order: 1,
  },
  {
    key: 'tchcqt',
    name: { vi: 'Phòng Tổ chức – Hành chính – Quản trị', en: 'Organisation, Administration and Facilities' },
    kind: 'department',
    isImplied: false,
    order: 2,
  },
  {
    key: 'tonghop',
    name: { vi: 'Phòng Tổng hợp', en: 'General Affairs' },
    kind: 'department',
    isImplied: true,
    order: 3,
  },
  {
    key: 'kinhte',
    name: { vi: 'Phòng Kinh tế', en: 'Economy' },
    kind: 'department',
    isImplied: true,
    order: 4,
  },
  {
    key: 'khoagiao',
    name: { vi: 'Phòng Khoa giáo – Văn xã', en: 'Science, Education and Social Affairs' },
    kind: 'department',
    isImplied: true,
    order: 5,
  },
  {
    key: 'noichinh',
    name: { vi: 'Phòng Nội chính', en: 'Internal Affairs' },
    kind: 'department',
    isImplied: true,
    order: 6,
  },
  {
    key: 'tiepcongdan',
    name: { vi: 'Ban Tiếp công dân', en: 'Citizen Reception' },
    kind: 'department',
    isImplied: true,
    order: 7,
  },
  {
    key: 'tttt',
    name: { vi: 'Trung tâm Thông tin', en: 'Information Center' },
    kind: 'center',
    isImplied: false,
    order: 8,
  },
  {
    key: 'hcc',
    name: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Administration Service Center' },
    kind: 'center',
    isImplied: true,
    order: 9,
  },
]

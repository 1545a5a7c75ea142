import type { Role } from '../../commendation/roles.ts'
import type { Text } from '../../shared/text.ts'
import { type ShippedSchedule, reportSchedules } from './reportSchedules.ts'

export type ShippedProcedure = {
  /** Key of its form. */
  form: string
  key: string
  /** `{year}`, `{number}` and `{unit}` are filled in when a case is begun. */
  numbering: string
  /** How it could begin by itself; off until the office has seen to the days. */
  schedules?: ShippedSchedule[]
  startableBy: Role[]
  title: Text
  /** Key of its workflow. */
  workflow: string
}

const unitPeople: Role[] = ['unit-officer', 'unit-head']
const standing: Role[] = ['standing-officer', 'standing-head']

/** Procedures that run without code, as generic cases: a form, a workflow, who may begin, how they are numbered. */
export const shippedProcedures: ShippedProcedure[] = [
  {
    form: 'bao-cao-thanh-tich-dot-xuat',
    key: 'khen-thuong-dot-xuat',
    numbering: '{number}/{year}/KTĐX',
    startableBy: [...unitPeople, ...standing, 'employee'],
    title: { vi: 'Khen thưởng đột xuất', en: 'Ad-hoc award' },
    workflow: 'nomination-ad-hoc',
  },
  {
    form: 'bao-cao-thanh-tich-chuyen-de',
    key: 'khen-thuong-chuyen-de',
    numbering: '{number}/{year}/KTCĐ',
    startableBy: unitPeople,
    title: { vi: 'Khen thưởng chuyên đề', en: 'Thematic award' },
    workflow: 'nomination-thematic',
  },
  {
    form: 'bao-cao-thanh-tich-ca-nhan',
    key: 'trinh-cap-tren-khen-thuong',
    numbering: '{number}/{year}/TTKT',
    startableBy: standing,
    title: { vi: 'Trình cấp trên khen thưởng', en: 'Higher-level award' },
    workflow: 'nomination-higher',
  },
  {
    form: 'dang-ky-thi-dua',
    key: 'dang-ky-thi-dua',
    numbering: '{number}/{year}/ĐKTĐ',
    startableBy: [...unitPeople, 'employee'],
    title: { vi: 'Đăng ký thi đua', en: 'Registration' },
    workflow: 'registration',
  },
  {
    form: 'de-nghi-cong-nhan-sang-kien',
    key: 'cong-nhan-sang-kien',
    numbering: '{number}/{year}/SK',
    startableBy: [...unitPeople, 'employee'],
    title: { vi: 'Công nhận sáng kiến', en: 'Initiative' },
    workflow: 'initiative',
  },
  {
    form: 'kien-nghi-khieu-nai',
    key: 'kien-nghi',
    numbering: '{number}/{year}/KN',
    startableBy: [...unitPeople, 'employee'],
    title: { vi: 'Kiến nghị, thắc mắc về thi đua, khen thưởng', en: 'Petition' },
    workflow: 'petition',
  },
  {
    form: 'bao-cao-dinh-ky',
    key: 'bao-cao-dinh-ky',
    numbering: '{number}/{year}/BC',
    schedules: reportSchedules,
    startableBy: standing,
    title: { vi: 'Báo cáo định kỳ', en: 'Periodic report' },
    workflow: 'periodic-report',
  },
  {
    form: 'bao-cao-dinh-ky',
    key: 'bao-cao-don-vi',
    numbering: '{number}/{year}/BCĐV',
    startableBy: unitPeople,
    title: { vi: 'Báo cáo của đơn vị', en: "A unit's report" },
    workflow: 'unit-report',
  },
  {
    form: 'phieu-cong-viec',
    key: 'nhiem-vu-ke-hoach',
    numbering: '{number}/{year}/NV',
    startableBy: standing,
    title: { vi: 'Nhiệm vụ của kế hoạch', en: 'Plan task' },
    workflow: 'plan-task',
  },
  {
    form: 'ke-hoach-tap-huan',
    key: 'tap-huan',
    numbering: '{number}/{year}/TH',
    startableBy: standing,
    title: { vi: 'Tập huấn nghiệp vụ', en: 'Training course' },
    workflow: 'training',
  },
  {
    form: 'dang-ky-hoc-vien',
    key: 'dang-ky-hoc-vien',
    numbering: '{number}/{year}/ĐKHV',
    startableBy: ['standing-head'],
    title: { vi: 'Đăng ký học viên', en: 'Registration of learners' },
    workflow: 'learner-registration',
  },
  {
    form: 'phieu-cong-viec',
    key: 'kiem-tra',
    numbering: '{number}/{year}/KT',
    startableBy: [...standing, 'inspector'],
    title: { vi: 'Kiểm tra công tác thi đua, khen thưởng', en: 'Inspection' },
    workflow: 'inspection',
  },
]

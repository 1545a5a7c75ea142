import type { Role } from '../../commendation/roles.ts'
import { people } from './people.ts'
import type { DemoAccount } from './types.ts'

const domain = 'demo.example.vn'

const account = (name: string, role: Role, personKey: string): DemoAccount => {
  const person = people.find(({ key }) => key === personKey)
  if (!person) throw new Error(`No person «${personKey}» for the account «${name}»`)
  return {
    email: `${name}@${domain}`,
    roles: [role],
    unitKey: person.unitKey,
    personKey,
    displayName: person.fullName,
  }
}

const members = [
  'chu-tich-cong-doan',
  'pho-kinhte',
  'pho-khoagiao',
  'pho-noichinh',
  'pho-tiepcongdan',
  'pho-tttt',
  'pho-hcc',
]

const unitStaff = [
  { unit: 'ldvp', head: 'pho-chanh-noi-vu', officer: 'thu-ky-lanh-dao' },
  { unit: 'tchcqt', head: 'pho-tchcqt', officer: 'chuyen-vien-thi-dua-tchcqt' },
  { unit: 'tonghop', head: 'truong-tonghop', officer: 'chuyen-vien-tonghop' },
  { unit: 'kinhte', head: 'truong-kinhte', officer: 'chuyen-vien-kinhte' },
  { unit: 'khoagiao', head: 'truong-khoagiao', officer: 'chuyen-vien-khoagiao' },
  { unit: 'noichinh', head: 'truong-noichinh', officer: 'chuyen-vien-noichinh' },
  { unit: 'tiepcongdan', head: 'truong-tiepcongdan', officer: 'chuyen-vien-tiepcongdan' },
  { unit: 'tttt', head: 'giam-doc-tttt', officer: 'vien-chuc-tttt' },
  { unit: 'hcc', head: 'giam-doc-hcc', officer: 'vien-chuc-hcc' },
]

/**
 * One account per role (`<role>@…`), nine voting council members (chair, secretary, seven members), and an
 * officer and a head for every unit (`<role>.<unit-key>@…`). No two accounts are the same person.
 */
export const demoAccounts: DemoAccount[] = [
  account('system-admin', 'system-admin', 'quan-tri-he-thong'),
  account('standing-officer', 'standing-officer', 'chuyen-vien-tchcqt'),
  account('standing-head', 'standing-head', 'truong-tchcqt'),
  account('unit-officer', 'unit-officer', 'nhan-vien-tonghop'),
  account('unit-head', 'unit-head', 'pho-tonghop'),
  account('council-secretary', 'council-secretary', 'thu-ky-hoi-dong'),
  account('council-chair', 'council-chair', 'pho-chanh-thuong-truc'),
  account('chief', 'chief', 'chanh-van-phong'),
  account('deputy-chief', 'deputy-chief', 'pho-chanh-phu-trach'),
  account('clerk', 'clerk', 'van-thu'),
  account('editor', 'editor', 'bien-tap-vien'),
  account('accountant', 'accountant', 'ke-toan'),
  account('party-committee', 'party-committee', 'dang-uy'),
  account('inspector', 'inspector', 'thanh-tra'),
  account('employee', 'employee', 'can-bo-tonghop'),
  ...members.map((personKey, index) =>
    account(
      index === 0 ? 'council-member' : `council-member-${String(index + 1)}`,
      'council-member',
      personKey,
    ),
  ),
  ...unitStaff.flatMap(({ head, officer, unit }) => [
    account(`unit-officer.${unit}`, 'unit-officer', officer),
    account(`unit-head.${unit}`, 'unit-head', head),
  ]),
]

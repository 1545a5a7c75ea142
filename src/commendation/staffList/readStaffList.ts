import { parseBlock } from '../../forms/paste/parseBlock.ts'
import { normalizeText } from '../../shared/normalizeText.ts'
import { searchKey } from '../../shared/searchKey.ts'
import { type Role, roleKeys, roles } from '../roles.ts'
import { type StaffColumn, staffColumns } from './staffColumns.ts'
import { staffProblem } from './staffProblem.ts'
import type { StaffProblem, StaffRow } from './types.ts'

/** An office has some hundreds; beyond this a list is brought in by parts. */
export const mostStaffRows = 2000

const longest = 300

type Cells = Partial<Record<StaffColumn, string>>
type Read = { problems: StaffProblem[]; rows: StaffRow[]; unusedColumns: string[] }

/**
 * Reads a list of staff as it is copied from a spreadsheet: headings first, in any order, with or without accents; columns
 * that it does not know are named and left out. Rows with a problem are told and not among `rows`.
 */
export const readStaffList = (text: string): Read => {
  const [head = [], ...lines] = parseBlock(normalizeText(text))
  const columns = head.map(columnOf)
  const unusedColumns = head.filter((name, at) => name !== '' && columns[at] === undefined)
  const missing = (['unit'] as const).filter((key) => !columns.includes(key))
  if (missing.length > 0 || lines.length === 0) {
    return {
      problems: [
        staffProblem(1, 'unit', {
          vi: 'Dòng đầu phải là dòng tiêu đề có cột “Đơn vị”, các dòng sau là đơn vị, cán bộ.',
          en: 'The first line must hold the headings, “Unit” among them; units and staff follow.',
        }),
      ],
      rows: [],
      unusedColumns,
    }
  }
  const twice = columns.find((key, at) => key !== undefined && columns.indexOf(key) !== at)
  if (twice) {
    return {
      problems: [
        staffProblem(1, twice, {
          vi: 'Cột này có hai lần; hãy bỏ một cột.',
          en: 'This column is there twice; leave one out.',
        }),
      ],
      rows: [],
      unusedColumns,
    }
  }
  if (lines.length > mostStaffRows) {
    return {
      problems: [
        staffProblem(1, 'unit', {
          vi: 'Mỗi lần nhập tối đa 2.000 dòng; hãy chia danh sách.',
          en: 'At most 2,000 lines are taken at a time; part the list.',
        }),
      ],
      rows: [],
      unusedColumns,
    }
  }
  const read = lines.flatMap((cells, at) =>
    cells.some((cell) => cell !== '') ? [readRow(cellsOf(columns, cells), at + 2)] : [],
  )
  return {
    problems: [...read.flatMap(({ problems }) => problems), ...repeats(read.map(({ row }) => row))],
    rows: read.filter(({ problems }) => problems.length === 0).map(({ row }) => row),
    unusedColumns,
  }
}

const columnOf = (heading: string): StaffColumn | undefined => {
  const key = searchKey(heading)
  return staffColumns.find(({ key: own, known, label }) =>
    [searchKey(label.vi), searchKey(label.en), own.toLowerCase(), ...known].includes(key),
  )?.key
}

const cellsOf = (columns: (StaffColumn | undefined)[], cells: string[]): Cells =>
  Object.fromEntries(
    columns.flatMap((key, at) => {
      const cell = (cells[at] ?? '').replace(/[\s\u00A0]+/g, ' ').trim()
      return key && cell !== '' ? [[key, cell]] : []
    }),
  )

const readRow = (cells: Cells, line: number): { problems: StaffProblem[]; row: StaffRow } => {
  const email = cells.email?.toLowerCase() ?? null
  const gender = cells.gender === undefined ? null : (genders[searchKey(cells.gender)] ?? undefined)
  const isDirect =
    cells.isDirectWorker === undefined ? null : (answers[searchKey(cells.isDirectWorker)] ?? undefined)
  const named = cells.roles
    ?.split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknownRole = named?.find((name) => roleOf(name) === undefined)
  const problem = (column: StaffColumn, vi: string, en: string) => staffProblem(line, column, { vi, en })
  const tooLong = (Object.keys(cells) as StaffColumn[]).filter((key) => (cells[key] ?? '').length > longest)
  const problems = [
    ...tooLong.map((key) =>
      problem(key, 'Nội dung ô dài quá 300 ký tự.', 'The cell holds more than 300 characters.'),
    ),
    ...(cells.unit ? [] : [problem('unit', 'Chưa ghi đơn vị.', 'The unit is missing.')]),
    ...(email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? [problem('email', `“${email}” không phải địa chỉ email.`, `“${email}” is no e-mail address.`)]
      : []),
    ...(!cells.fullName && (email !== null || named)
      ? [problem('fullName', 'Tài khoản phải có họ và tên.', 'An account needs a full name.')]
      : []),
    ...(named && email === null
      ? [
          problem(
            'email',
            'Có vai trò nhưng chưa có email để lập tài khoản.',
            'There are roles, but no e-mail for the account.',
          ),
        ]
      : []),
    ...(gender === undefined
      ? [problem('gender', 'Giới tính là Nam hoặc Nữ.', 'The gender is Nam or Nữ.')]
      : []),
    ...(isDirect === undefined
      ? [problem('isDirectWorker', 'Ghi Có hoặc Không.', 'Say Có (yes) or Không (no).')]
      : []),
    ...(unknownRole === undefined
      ? []
      : [
          problem(
            'roles',
            `Không có vai trò “${unknownRole}”; nhiều vai trò cách nhau bằng dấu chấm phẩy.`,
            `There is no role “${unknownRole}”; part several with semicolons.`,
          ),
        ]),
  ]
  return {
    problems,
    row: {
      email,
      fullName: cells.fullName ?? null,
      gender: gender ?? null,
      isDirectWorker: isDirect ?? null,
      line,
      parentUnit: cells.parentUnit ?? null,
      personKey: cells.personKey ?? null,
      position: cells.position ?? null,
      roles: named ? [...new Set(named.flatMap((name) => roleOf(name) ?? []))] : null,
      unit: cells.unit ?? '',
      unitKey: cells.unitKey ?? null,
    },
  }
}

const genders: Record<string, 'female' | 'male'> = {
  female: 'female',
  male: 'male',
  nam: 'male',
  nu: 'female',
}
const answers: Record<string, boolean> = {
  '1': true,
  '0': false,
  co: true,
  khong: false,
  no: false,
  x: true,
  yes: true,
}

const roleOf = (name: string): Role | undefined =>
  roleKeys.find((key) =>
    [key, searchKey(roles[key].label.vi), searchKey(roles[key].label.en)].includes(searchKey(name)),
  )

/** The same account or the same person on two lines: which of them holds would be chance. */
const repeats = (rows: StaffRow[]): StaffProblem[] => {
  const seen = new Map<string, number>()
  return rows.flatMap((row) => {
    const marks = [
      ...(row.email === null ? [] : [{ column: 'email' as const, mark: `email:${row.email}` }]),
      ...(row.personKey === null ? [] : [{ column: 'personKey' as const, mark: `key:${row.personKey}` }]),
      ...(row.fullName === null || row.personKey !== null || row.email !== null
        ? []
        : [{ column: 'fullName' as const, mark: `name:${searchKey(row.unit)}:${searchKey(row.fullName)}` }]),
    ]
    return marks.flatMap(({ column, mark }) => {
      const first = seen.get(mark)
      seen.set(mark, first ?? row.line)
      return first === undefined
        ? []
        : [
            staffProblem(row.line, column, {
              vi: `Trùng với dòng ${String(first)}; hai người trùng tên trong một đơn vị cần mã cán bộ hoặc email.`,
              en: `The same as line ${String(first)}; two people of one name in a unit need a staff key or an e-mail.`,
            }),
          ]
    })
  })
}

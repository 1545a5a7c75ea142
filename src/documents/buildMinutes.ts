import type { TallyResult } from '../commendation/tallyLine.ts'
import { formatSessionTime } from './formatSessionTime.ts'
import { lexicalNodes } from './lexicalNodes.ts'
import type { LexicalBlock, LexicalState } from './lexicalTypes.ts'

export type MinutesAttendee = {
  name: string
  position?: string
  reason?: string
  /** `written`: absent, opinion in writing. */
  status: 'absent' | 'present' | 'written'
}

/** `award` and `nominee` in Vietnamese, as they shall stand in the minutes. */
export type MinutesLine = { award: string; key: string; nominee: string; unit?: string }

export type MinutesTally = Omit<TallyResult, 'explanation'> & {
  explanation: { vi: string }
  line: string
  round?: number
}

/** A count that came to nothing, and the chair's reason. */
export type MinutesAnnulled = { name: string; reason: string; round: number }

export type MinutesArgs = {
  annulled?: MinutesAnnulled[]
  attendance: MinutesAttendee[]
  chair: { name: string; position?: string }
  council: { name: string }
  lines: MinutesLine[]
  office: { name: string; parent?: string; place?: string }
  secretary: { name: string; position?: string }
  session: {
    endedAt?: null | string
    guests?: string[]
    isSecret?: boolean
    number?: null | string
    place?: string
    startedAt: string
    title: string
  }
  tallies: MinutesTally[]
  /** None in a session that began before there were tellers. */
  tellers?: { name: string; position?: string }[]
}

const { heading, list, paragraph, state } = lexicalNodes

/**
 * Drafts the minutes of a council session from what happened, in the order of the form in use
 * (Nghị định số 30/2020/NĐ-CP). The secretary edits the draft; nothing in it says who voted how.
 */
export const buildMinutes = (args: MinutesArgs): LexicalState =>
  state([
    ...letterhead(args),
    ...opening(args),
    ...roll(args),
    heading('III. NỘI DUNG', 'h3'),
    paragraph('Hội đồng xem xét, thảo luận các trường hợp sau:'),
    list(args.lines.map(nameOf)),
    ...results(args),
    ...conclusion(args),
    ...signatures(args),
  ])

const nameOf = ({ award, nominee, unit }: MinutesLine): string =>
  `${nominee}${unit ? ` (${unit})` : ''} – ${award}`

const withPosition = ({ name, position }: { name: string; position?: string }): string =>
  position ? `${name} – ${position}` : name

const letterhead = ({ council, office, session }: MinutesArgs): LexicalBlock[] => [
  ...(office.parent ? [paragraph(office.parent.toLocaleUpperCase('vi'), 'plain', 'center')] : []),
  paragraph(office.name.toLocaleUpperCase('vi'), 'bold', 'center'),
  paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 'center'),
  paragraph('Độc lập - Tự do - Hạnh phúc', 'bold', 'center'),
  ...(session.number ? [paragraph(`Số: ${session.number}`, 'plain', 'center')] : []),
  heading('BIÊN BẢN', 'h2', 'center'),
  paragraph('Họp Hội đồng Thi đua – Khen thưởng', 'bold', 'center'),
  paragraph(council.name, 'plain', 'center'),
  paragraph(session.title, 'italic', 'center'),
]

const opening = ({ chair, office, secretary, session, tellers = [] }: MinutesArgs): LexicalBlock[] => [
  heading('I. THỜI GIAN, ĐỊA ĐIỂM', 'h3'),
  paragraph(`Thời gian bắt đầu: ${formatSessionTime(session.startedAt)}.`),
  paragraph(`Địa điểm: ${session.place ?? office.place ?? office.name}.`),
  paragraph(`Chủ trì: ${withPosition(chair)}.`),
  paragraph(`Thư ký: ${withPosition(secretary)}.`),
  ...titled('Tổ kiểm phiếu:', tellers.map(withPosition)),
]

const roll = ({ attendance, session }: MinutesArgs): LexicalBlock[] => {
  const of = (status: MinutesAttendee['status']): MinutesAttendee[] =>
    attendance.filter((attendee) => attendee.status === status)
  const [present, written, absent] = [of('present'), of('written'), of('absent')]
  const count = (people: unknown[]): string => `${String(people.length)}/${String(attendance.length)}`
  const guests = session.guests ?? []
  return [
    heading('II. THÀNH PHẦN', 'h3'),
    paragraph(`Thành viên có mặt: ${count(present)}.`),
    ...listed(present.map(withPosition)),
    ...titled(`Thành viên gửi ý kiến bằng văn bản: ${count(written)}.`, written.map(withPosition)),
    ...(absent.length === 0
      ? [paragraph('Thành viên vắng mặt: không.')]
      : titled(
          `Thành viên vắng mặt: ${count(absent)}.`,
          absent.map((person) => `${withPosition(person)} (${person.reason ?? 'không nêu lý do'})`),
        )),
    ...titled('Khách mời (không biểu quyết):', guests),
  ]
}

const listed = (items: string[]): LexicalBlock[] => (items.length > 0 ? [list(items)] : [])

const titled = (title: string, items: string[]): LexicalBlock[] =>
  items.length > 0 ? [paragraph(title), list(items)] : []

const results = ({ annulled = [], lines, session, tallies, tellers = [] }: MinutesArgs): LexicalBlock[] => [
  heading('IV. KẾT QUẢ BỎ PHIẾU', 'h3'),
  paragraph(
    `Hình thức: ${session.isSecret === false ? 'biểu quyết công khai' : 'bỏ phiếu kín'}. Tỷ lệ tính trên tổng số thành viên Hội đồng.`,
  ),
  ...annulled.map(({ name, reason, round }) =>
    paragraph(
      `Kết quả bỏ phiếu lần ${String(round)} bị hủy và Hội đồng bỏ phiếu lại, theo quyết định của ${name}; lý do: ${reason}`,
    ),
  ),
  ...lines.flatMap((line, index) => {
    const rounds = tallies.filter((tally) => tally.line === line.key)
    return [
      paragraph(`${String(index + 1)}. ${nameOf(line)}`, 'bold'),
      ...(rounds.length > 0 ? rounds.map(countOf) : [paragraph('Chưa tiến hành bỏ phiếu.')]),
    ]
  }),
  ...(tellers.length > 0 && tallies.length > 0
    ? [
        paragraph(
          `Kết quả kiểm phiếu đã được những người kiểm phiếu xác nhận: ${tellers.map(({ name }) => name).join(', ')}.`,
        ),
      ]
    : []),
]

const countOf = ({ abstain, explanation, members, no, notVoted, round, yes }: MinutesTally): LexicalBlock =>
  paragraph(
    `${round === undefined ? '' : `Lần ${String(round)}: `}đồng ý ${String(yes)}, không đồng ý ${String(no)}, không có ý kiến ${String(abstain)}, không bỏ phiếu ${String(notVoted)}, tổng số thành viên ${String(members)}. ${explanation.vi}`,
  )

const conclusion = ({ lines, session, tallies, tellers = [] }: MinutesArgs): LexicalBlock[] => {
  const last = (key: string): MinutesTally | undefined =>
    tallies
      .filter(({ line }) => line === key)
      .sort((a, b) => (a.round ?? 1) - (b.round ?? 1))
      .at(-1)
  const having = (result: MinutesTally['result']): string[] =>
    lines.filter(({ key }) => last(key)?.result === result).map(nameOf)
  const signers = tellers.length > 0 ? 'chủ trì, thư ký và tổ kiểm phiếu' : 'chủ trì và thư ký'
  const forThem = `Biên bản được lập để ${signers} xem xét, ký.`
  const end = session.endedAt
    ? `Phiên họp kết thúc vào ${formatSessionTime(session.endedAt)}. ${forThem}`
    : forThem
  return [
    heading('V. KẾT LUẬN', 'h3'),
    ...titled('Hội đồng thống nhất đề nghị khen thưởng các trường hợp đạt đủ tỷ lệ phiếu:', having('passed')),
    ...titled('Các trường hợp không đạt tỷ lệ phiếu:', having('notPassed')),
    paragraph(end),
  ]
}

const signatures = ({ chair, secretary, tellers = [] }: MinutesArgs): LexicalBlock[] => [
  paragraph('THƯ KÝ', 'bold'),
  paragraph(secretary.name, 'bold'),
  ...(tellers.length > 0 ? [paragraph('TỔ KIỂM PHIẾU', 'bold')] : []),
  ...tellers.map(({ name }) => paragraph(name, 'bold')),
  paragraph('CHỦ TRÌ PHIÊN HỌP', 'bold', 'right'),
  paragraph(chair.name, 'bold', 'right'),
]

import { describe, expect, it } from 'vitest'

import { buildCalendar, type CalendarEntry } from '../../../src/documents/buildCalendar.ts'

const deadline: CalendarEntry = {
  at: '2023-11-21T18:30:00.000Z',
  id: 'abc',
  kind: 'deadline',
  onBehalfOf: null,
  place: null,
  rev: 3,
  title: 'Lao động tiên tiến – Nguyễn Thị Ước',
  url: 'https://thi-dua.example.vn/admin/collections/nominations/abc',
}
const session: CalendarEntry = {
  at: '2023-11-22T01:30:00.000Z',
  id: 'session-xyz',
  kind: 'session',
  onBehalfOf: null,
  place: 'Phòng họp số 2; tầng 3',
  rev: 5,
  title: 'Phiên họp xét khen thưởng',
  url: 'https://thi-dua.example.vn/admin/collections/council-sessions/xyz',
}
const stamp = '2023-11-20T02:00:00.000Z'

/** Lines as they were before folding (RFC 5545 §3.1). */
const linesOf = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n')

describe('buildCalendar', () => {
  it('should put a deadline on its day in Vietnam, all day, with a reminder the day before', () => {
    const lines = linesOf(buildCalendar([deadline], 'vi', stamp))

    expect(lines).toContain('DTSTART;VALUE=DATE:20231122')
    expect(lines).toContain('SUMMARY:Hạn xử lý: Lao động tiên tiến – Nguyễn Thị Ước')
    expect(lines).toContain('TRIGGER:-P1D')
    expect(lines).toContain('UID:abc@thi-dua')
  })

  it('should say in whose place something is to be done', () => {
    const onBehalfOf = { vi: 'KT. Lý Biển Đông', en: 'KT. Lý Biển Đông' }
    const lines = linesOf(buildCalendar([{ ...deadline, onBehalfOf }], 'vi', stamp))

    expect(lines).toContain('SUMMARY:Hạn xử lý (KT. Lý Biển Đông): Lao động tiên tiến – Nguyễn Thị Ước')
  })

  it('should give a session its hour, length and place, and no reminder', () => {
    const lines = linesOf(buildCalendar([session], 'vi', stamp))

    expect(lines).toContain('DTSTART:20231122T013000Z')
    expect(lines).toContain('DTEND:20231122T033000Z')
    expect(lines).toContain('LOCATION:Phòng họp số 2\\; tầng 3')
    expect(lines).not.toContain('BEGIN:VALARM')
  })

  it('should speak English when asked, and hold no entry twice', () => {
    const text = buildCalendar([deadline, session], 'en', stamp)

    expect(text).toContain('SUMMARY:Due: ')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  })

  it('should fold no line beyond 75 octets, and stay the same text for the same entries', () => {
    const text = buildCalendar([{ ...deadline, title: 'Điển hình tiên tiến '.repeat(20) }], 'vi', stamp)

    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(buildCalendar([deadline, session], 'vi', stamp)).toBe(
      buildCalendar([deadline, session], 'vi', stamp),
    )
  })

  it('should keep an entry that has changed as a later revision, and leave the day of a deadline free', () => {
    const moved = { ...deadline, at: '2023-11-28T09:00:00.000Z', rev: 4 }
    const [before, after] = [deadline, moved].map((entry) => linesOf(buildCalendar([entry], 'vi', stamp)))

    expect(before).toEqual(expect.arrayContaining(['SEQUENCE:3', 'TRANSP:TRANSPARENT', 'UID:abc@thi-dua']))
    expect(after).toEqual(
      expect.arrayContaining(['SEQUENCE:4', 'DTSTART;VALUE=DATE:20231128', 'UID:abc@thi-dua']),
    )
    expect(linesOf(buildCalendar([session], 'vi', stamp))).toContain('TRANSP:OPAQUE')
  })

  it('should hold to RFC 5545: CRLF, folded between letters, everything escaped, one of each that must be there', () => {
    const title = 'Họ tên, chức vụ; "danh hiệu" \\ nơi làm việc\nBEGIN:VALARM 🎖️ '.repeat(6)
    const text = buildCalendar([{ ...deadline, title }, session], 'vi', stamp)

    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text)
    expect(text).not.toContain('\uFFFD')
    const lines = linesOf(text)
    for (const line of lines.filter((each) => each !== ''))
      expect(line).toMatch(/^[A-Z-]+(?:;[A-Z]+=[A-Z]+)*:/)
    const summary = lines.find((line) => line.startsWith('SUMMARY:Hạn')) ?? ''
    expect(summary.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/)
    for (const [each, count] of [
      ['BEGIN:VCALENDAR', 1],
      ['VERSION:2.0', 1],
      ['BEGIN:VEVENT', 2],
      ['END:VEVENT', 2],
      ['DTSTAMP:20231120T020000Z', 2],
      ['BEGIN:VALARM', 1],
    ] as const)
      expect(
        lines.filter((line) => line === each),
        each,
      ).toHaveLength(count)
    expect(lines.filter((line) => line.startsWith('PRODID:'))).toHaveLength(1)
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(2)
  })

  it('should be a whole calendar without entries', () => {
    const lines = linesOf(buildCalendar([], 'vi', stamp))
    expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  })
})

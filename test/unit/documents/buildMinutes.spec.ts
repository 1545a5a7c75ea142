import { createHeadlessEditor } from '@lexical/headless'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import { describe, expect, it } from 'vitest'

import { tallyLine } from '../../../src/commendation/tallyLine.ts'
import { buildMinutes } from '../../../src/documents/buildMinutes.ts'
import type { MinutesArgs } from '../../../src/documents/buildMinutes.ts'
import { lexicalFromParagraphs } from '../../../src/documents/lexicalFromParagraphs.ts'
import { lexicalText } from '../../../src/documents/lexicalText.ts'
import { minutesLines } from '../../../src/documents/minutesLines.ts'

const tally = (yes: number, no: number, thresholdPercent: number) =>
  tallyLine({ abstain: 0, legalBasis: 'Điều 33', members: 9, no, thresholdPercent, yes })

const someMinutes = (change: Partial<MinutesArgs> = {}): MinutesArgs => ({
  attendance: [
    { name: 'Trần Thị Hướng Dương', position: 'Chủ tịch Hội đồng', status: 'present' },
    { name: 'Đặng Thị Mộc Lan', position: 'Thư ký Hội đồng', status: 'present' },
    { name: 'Kiều Cây Đa', status: 'absent', reason: 'đi công tác' },
    { name: 'Lâm Thị Trúc Xanh', status: 'written' },
  ],
  chair: { name: 'Trần Thị Hướng Dương', position: 'Chủ tịch Hội đồng' },
  council: { name: 'Hội đồng Thi đua – Khen thưởng Văn phòng UBND tỉnh' },
  lines: [
    { key: 'a', nominee: 'Đoàn Thị Nắng Mai', unit: 'Phòng Kinh tế', award: 'Chiến sĩ thi đua cơ sở' },
    { key: 'b', nominee: 'Nghiêm Đèo Gió', award: 'Chiến sĩ thi đua cấp tỉnh' },
    { key: 'c', nominee: 'Bạch Thị Đóa Quỳnh', award: 'Giấy khen' },
  ],
  office: { name: 'Văn phòng UBND tỉnh', parent: 'Ủy ban nhân dân tỉnh' },
  secretary: { name: 'Đặng Thị Mộc Lan' },
  session: {
    endedAt: '2023-12-05T09:00:00Z',
    guests: ['Đại diện Công đoàn'],
    place: 'Phòng họp số 1',
    startedAt: '2023-12-05T07:00:00Z',
    title: 'Phiên họp xét khen thưởng năm 2023',
  },
  tallies: [
    { line: 'a', ...tally(8, 1, 80) },
    { line: 'b', round: 1, ...tally(7, 2, 90) },
    { line: 'b', round: 2, ...tally(8, 1, 90) },
  ],
  ...change,
})

const roundTrip = (state: unknown): unknown => {
  const editor = createHeadlessEditor({
    nodes: [HeadingNode, ListItemNode, ListNode],
    onError: (error: Error) => {
      throw error
    },
  })
  return editor.parseEditorState(JSON.stringify(state)).toJSON()
}

describe('buildMinutes', () => {
  const text = lexicalText(buildMinutes(someMinutes()))

  it('should tell when, where, who and who not', () => {
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc')
    expect(text).toContain('BIÊN BẢN\nHọp Hội đồng Thi đua – Khen thưởng')
    expect(text).toContain('Thời gian bắt đầu: 14 giờ 00 phút, ngày 05 tháng 12 năm 2023.')
    expect(text).toContain('Thành viên có mặt: 2/4.')
    expect(text).toContain('Thành viên vắng mặt: 1/4.\nKiều Cây Đa (đi công tác)')
    expect(text).toContain('Thành viên gửi ý kiến bằng văn bản: 1/4.')
  })

  it('should give the counts with the threshold that decided', () => {
    expect(text).toContain(
      'đồng ý 8, không đồng ý 1, không có ý kiến 0, không bỏ phiếu 0, tổng số thành viên 9. 8/9 phiếu đồng ý = 88,8 %, cần ≥ 80 % (Điều 33): đạt.',
    )
    expect(text).toContain('Lần 2: đồng ý 8')
    expect(text).toContain('3. Bạch Thị Đóa Quỳnh – Giấy khen\nChưa tiến hành bỏ phiếu.')
  })

  it('should name the tellers, their word and their place under the text, and what was annulled', () => {
    const counted = lexicalText(
      buildMinutes(
        someMinutes({
          annulled: [{ name: 'Trần Thị Hướng Dương', reason: 'Thừa một phiếu.', round: 1 }],
          tellers: [{ name: 'Bùi Thị Cỏ May' }, { name: 'Đỗ Thị Lúa Vàng' }],
        }),
      ),
    )

    expect(counted).toContain('Tổ kiểm phiếu:\nBùi Thị Cỏ May\nĐỗ Thị Lúa Vàng')
    expect(counted).toContain('xác nhận: Bùi Thị Cỏ May, Đỗ Thị Lúa Vàng.')
    expect(counted).toContain(
      'lần 1 bị hủy và Hội đồng bỏ phiếu lại, theo quyết định của Trần Thị Hướng Dương',
    )
    expect(counted).toContain('chủ trì, thư ký và tổ kiểm phiếu xem xét, ký')
    expect(counted).toContain('TỔ KIỂM PHIẾU\nBùi Thị Cỏ May\nĐỗ Thị Lúa Vàng\nCHỦ TRÌ PHIÊN HỌP')
    expect(text).not.toMatch(/kiểm phiếu/i)
  })

  it('should give a document with a head and a foot of its own what stands between them', () => {
    const state = buildMinutes(someMinutes({ tellers: [{ name: 'Bùi Thị Cỏ May' }] }))
    const [line] = lexicalFromParagraphs(['Viết thêm bên dưới.']).root.children
    const lines = minutesLines({ root: { ...state.root, children: [...state.root.children, line] } })

    expect(lines[0]).toEqual({ kind: 'heading', text: 'I. THỜI GIAN, ĐỊA ĐIỂM' })
    expect(lines.at(-1)).toEqual({ kind: 'text', text: 'Viết thêm bên dưới.' })
    expect(lines.at(-2)?.text).toContain('xem xét, ký.')
    expect(lines.filter(({ text: words }) => words === 'THƯ KÝ')).toEqual([])
    expect(minutesLines(null)).toEqual([])
  })

  it('should conclude by the last round', () => {
    const [, conclusion = ''] = text.split('V. KẾT LUẬN')

    expect(conclusion).toContain(
      'đạt đủ tỷ lệ phiếu:\nĐoàn Thị Nắng Mai (Phòng Kinh tế) – Chiến sĩ thi đua cơ sở',
    )
    expect(conclusion).toContain('không đạt tỷ lệ phiếu:\nNghiêm Đèo Gió')
    expect(conclusion).not.toContain('Bạch Thị Đóa Quỳnh')
  })

  it('should be a document the editor takes and gives back unchanged in words', () => {
    const state = buildMinutes(someMinutes())

    expect(lexicalText(roundTrip(state))).toBe(text)
  })

  it('should stand with nothing on the agenda and nobody there', () => {
    const state = buildMinutes(someMinutes({ attendance: [], lines: [], tallies: [] }))

    expect(lexicalText(state)).toContain('Thành viên vắng mặt: không.')
    expect(() => roundTrip(state)).not.toThrow()
  })
})

describe('lexicalFromParagraphs and lexicalText', () => {
  it('should be each other’s inverse', () => {
    expect(lexicalText(lexicalFromParagraphs(['Một', 'Hai <b>']))).toBe('Một\nHai <b>')
    expect(lexicalText(roundTrip(lexicalFromParagraphs(['Một', 'Hai'])))).toBe('Một\nHai')
  })

  it('should keep an empty document open to the editor', () => {
    expect(lexicalFromParagraphs([]).root.children).toHaveLength(1)
    expect(() => roundTrip(lexicalFromParagraphs([]))).not.toThrow()
  })

  it.each([null, undefined, 'x', 7, [], {}, { root: null }, { root: { children: 'x' } }])(
    'should read nothing in %o',
    (state) => {
      expect(lexicalText(state)).toBe('')
    },
  )
})

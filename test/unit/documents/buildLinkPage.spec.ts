import { describe, expect, it } from 'vitest'

import { buildLinkPage, type LinkPage } from '../../../src/documents/linkPage/buildLinkPage.ts'

const ask: Extract<LinkPage, { kind: 'ask' }> = {
  answers: [],
  choices: [
    { hint: '', label: 'Đồng ý', value: 'vote:yes' },
    { hint: 'Cần ghi nội dung ý kiến.', label: 'Trao đổi', value: 'comment' },
  ],
  commentNeeded: false,
  deadline: '2026-11-27T10:00:00.000Z',
  expiresAt: '2026-11-30T10:00:00.000Z',
  given: { choice: '', comment: '' },
  giver: 'Lý Biển Đông',
  kind: 'ask',
  note: '',
  problem: null,
  recipient: 'Bà Vũ Thị Sen Hồng',
  state: 'Đang lấy ý kiến',
  title: 'Sáng kiến 12/2026',
}

describe('buildLinkPage', () => {
  it('should ask plainly: what, by whom, until when, with every field named', () => {
    const html = buildLinkPage(ask)

    expect(html).toMatch(/^<!doctype html><html lang="vi">/)
    expect(html).toContain('<h1>Sáng kiến 12/2026</h1>')
    expect(html).toContain('<dt>Hạn xử lý</dt><dd>17:00 ngày 27/11/2026</dd>')
    expect(html.match(/<input type="radio" name="choice"[^>]*required>/g)).toHaveLength(2)
    expect(html).toContain('<label class="text" for="comment">Nội dung ý kiến</label><textarea id="comment"')
    expect(html).toContain('<meta name="viewport"')
    expect(html).not.toMatch(/<script|<link|<img|\bon\w+=|style="/)
  })

  it('should show what was chosen of the dossier by section, and no heading where nothing was', () => {
    const html = buildLinkPage({
      ...ask,
      answers: [
        { label: 'Tên sáng kiến', section: 'I. Sáng kiến', text: 'Phiếu trình điện tử' },
        { label: 'Hiệu quả', section: 'I. Sáng kiến', text: '1. Nhanh hơn\n2. Rẻ hơn' },
        { label: 'Xếp loại', section: 'II. Kết quả', text: 'Tốt' },
      ],
    })
    expect(html.match(/<h3>[^<]*/g)).toEqual(['<h3>I. Sáng kiến', '<h3>II. Kết quả'])
    expect(html).toContain('<dt>Hiệu quả</dt><dd>1. Nhanh hơn\n2. Rẻ hơn</dd>')
    expect(buildLinkPage(ask)).not.toContain('Nội dung hồ sơ')
  })

  it('should choose what there is no choice about, and keep what was sent when it is refused', () => {
    const only = buildLinkPage({ ...ask, choices: ask.choices.slice(1), commentNeeded: true })
    expect(only).toContain('value="comment" required checked>')
    expect(only).toMatch(/<textarea[^>]* required>/)

    const again = buildLinkPage({
      ...ask,
      given: { choice: 'comment', comment: 'Chưa rõ' },
      problem: 'Hãy ghi rõ.',
    })
    expect(again).toContain('<p class="problem" role="alert">Hãy ghi rõ.</p>')
    expect(again).toContain('value="comment" required checked>')
    expect(again).toContain('>Chưa rõ</textarea>')
  })

  it('should let nothing that people wrote become a tag', () => {
    const evil = '"><script>alert(1)</script>'
    const html = buildLinkPage({
      ...ask,
      answers: [{ label: evil, section: evil, text: evil }],
      choices: [{ hint: evil, label: evil, value: evil }],
      given: { choice: evil, comment: `</textarea>${evil}` },
      giver: evil,
      note: evil,
      problem: evil,
      recipient: evil,
      state: evil,
      title: evil,
    })

    expect(html).not.toContain('<script')
    expect(html.match(/<\/textarea>/g)).toHaveLength(1)
    expect(buildLinkPage({ kind: 'told', message: evil, title: evil })).not.toContain('<script')
  })
})

import { describe, expect, it } from 'vitest'

import { buildDigest, type DigestItem } from '../../../src/notifications/buildDigest.ts'

const item = (given: Partial<DigestItem> & { dossier: string }): DigestItem => ({
  at: '2026-11-26T03:00:00.000Z',
  facts: {
    link: `https://thidua.example.vn/admin/collections/cases/${given.dossier}`,
    sender: 'Lý Biển Đông',
    state: { en: 'Review', vi: 'Thẩm định' },
    title: `Hồ sơ ${given.dossier}`,
  },
  template: 'turn',
  ...given,
})
const build = (items: DigestItem[], language: 'en' | 'vi' = 'vi') =>
  buildDigest({ day: '2026-11-27', items, language, recipientName: 'Bà Vũ Thị Sen Hồng' })

describe('buildDigest', () => {
  it('should tell each dossier once, with what happened to it in order and a link', () => {
    const { subject, text } = build([
      item({
        at: '2026-11-26T08:30:00.000Z',
        dossier: 'a',
        facts: { ...item({ dossier: 'a' }).facts, comment: 'Đề nghị xem\nsớm', deadline: '2026-12-05' },
        template: 'supplement',
      }),
      item({ at: '2026-11-26T03:00:00.000Z', dossier: 'a' }),
    ])

    expect(subject).toBe('Tổng hợp ngày 27/11/2026: 1 hồ sơ')
    expect(text).toContain(
      [
        'Chờ Ông/Bà xử lý: Hồ sơ a',
        '- 10:00 ngày 26/11/2026: Đến lượt xử lý',
        '  Trạng thái: Thẩm định',
        '  Người chuyển: Lý Biển Đông',
        '- 15:30 ngày 26/11/2026: Yêu cầu bổ sung hồ sơ',
        '  Trạng thái: Thẩm định',
        '  Người chuyển: Lý Biển Đông',
        '  Ý kiến: Đề nghị xem',
        '  sớm',
        '- Thời hạn: 05/12/2026',
        'Mở hồ sơ: https://thidua.example.vn/admin/collections/cases/a',
      ].join('\n'),
    )
  })

  it('should put work before news, and what is due first before the rest', () => {
    const due = (dossier: string, deadline?: string) =>
      item({ dossier, facts: { deadline, title: `Hồ sơ ${dossier}` } })
    const { text } = build([
      item({ at: '2026-11-20T00:00:00.000Z', dossier: 'tin', template: 'status' }),
      due('không hạn'),
      due('sau', '2026-12-20'),
      due('trước', '2026-12-01'),
    ])

    expect(text.match(/^(?:Chờ|Để).*$/gm)).toEqual([
      'Chờ Ông/Bà xử lý: Hồ sơ trước',
      'Chờ Ông/Bà xử lý: Hồ sơ sau',
      'Chờ Ông/Bà xử lý: Hồ sơ không hạn',
      'Để biết: Hồ sơ tin',
    ])
  })

  it('should let nothing that people wrote become a tag, a header or an address', () => {
    const { html, subject, text } = buildDigest({
      day: '2026-11-27',
      items: [
        item({
          dossier: 'x',
          facts: { comment: '<script>1</script>', link: 'javascript:alert(1)', title: '<b>a</b>\r\nBcc: x' },
        }),
      ],
      language: 'vi',
      recipientName: 'A\r\nBcc: y',
    })

    expect(html).not.toMatch(/<script|<b>|javascript:/)
    expect(html).toContain('&lt;script&gt;1&lt;/script&gt;')
    expect([subject, text].join('\n')).not.toMatch(/^Bcc/m)
  })

  it('should say the same in English', () => {
    const { subject, text } = build([item({ dossier: 'a' })], 'en')

    expect(subject).toBe('Digest of 27/11/2026: 1 dossier')
    expect(text).toContain('Waiting for you: Hồ sơ a')
    expect(text).toContain('State: Review')
  })
})

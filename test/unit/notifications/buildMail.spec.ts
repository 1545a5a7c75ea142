import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { buildMail } from '../../../src/notifications/buildMail.ts'
import { formatMoment } from '../../../src/notifications/formatMoment.ts'
import { mailTemplates } from '../../../src/notifications/templates/index.ts'
import type { MailFacts } from '../../../src/notifications/types.ts'

const facts: MailFacts = {
  comment: 'Bổ sung minh chứng <sáng kiến>',
  deadline: '2023-12-05',
  decisionNumber: '12/QĐ-VP',
  link: 'https://thidua.example.vn/admin/collections/nominations/1?a=1&b=2',
  officeName: 'Văn phòng UBND tỉnh',
  place: 'Phòng họp số 1',
  recipientName: 'Bà Vũ Thị Sen Hồng',
  sender: 'Lý Biển Đông',
  startsAt: '2023-12-05T07:30:00.000Z',
  state: { vi: 'Đã nộp', en: 'Submitted' },
  supplement: 'Biên bản bình xét\nQuyết định công nhận sáng kiến',
  title: 'Hồ sơ 001/2023',
  unit: 'Phòng Kinh tế',
}
const names = Object.keys(mailTemplates)

describe('buildMail', () => {
  it('should offer the ten templates by name', () => {
    expect(names).toEqual(
      'turn status supplement sectionOpened sessionConvened voteOpened minutesToSign decisionIssued exemplarPublished passwordReset'.split(
        ' ',
      ),
    )
  })

  it('should say whose turn it is, in Vietnamese', () => {
    const mail = buildMail({ template: 'turn', facts, language: 'vi' })

    expect(mail.subject).toBe('Đến lượt xử lý: Hồ sơ 001/2023')
    expect(mail.text).toBe(
      [
        'Kính gửi: Bà Vũ Thị Sen Hồng,',
        'Hồ sơ dưới đây đã được chuyển đến Ông/Bà để xử lý.',
        '- Nội dung: Hồ sơ 001/2023\n- Đơn vị: Phòng Kinh tế\n- Trạng thái: Đã nộp\n- Người chuyển: Lý Biển Đông\n- Thời hạn: 05/12/2023\n- Ý kiến: Bổ sung minh chứng <sáng kiến>',
        'Đề nghị Ông/Bà xử lý đúng thời hạn.',
        'Mở hồ sơ để xử lý: https://thidua.example.vn/admin/collections/nominations/1?a=1&b=2',
        'Trân trọng./.\nVăn phòng UBND tỉnh\nThư được gửi tự động từ hệ thống thi đua, khen thưởng; đề nghị không trả lời thư này.',
      ].join('\n\n'),
    )
    expect(mail.html).toContain('&lt;sáng kiến&gt;')
    expect(mail.html).toContain(
      'href="https://thidua.example.vn/admin/collections/nominations/1?a=1&amp;b=2"',
    )
  })

  it.each(names)('should write %s in both languages and without any fact', (template) => {
    for (const language of ['vi', 'en'] as const) {
      for (const given of [facts, {}]) {
        const mail = buildMail({ template, facts: given, language })

        expect(mail.text).toMatch(language === 'vi' ? /^Kính gửi: / : /^Dear /)
        expect(mail.html).toContain(`lang="${language}"`)
        expect(mail.subject + mail.text + mail.html).not.toMatch(/undefined|null|\[object/)
      }
    }
  })

  it('should name what is to be supplied, and the time of a session as read in Việt Nam', () => {
    const supplement = buildMail({ template: 'supplement', facts, language: 'vi' })
    const session = buildMail({ template: 'sessionConvened', facts, language: 'vi' })

    expect(supplement.html).toContain('Biên bản bình xét<br>Quyết định công nhận sáng kiến')
    expect(session.text).toContain('Thời gian: 14:30 ngày 05/12/2023')
  })

  it('should keep every fact out of the markup and out of the headers', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        const hostile = `<img src=x onerror=alert(1)>"'${noise}\r\nBcc: a@example.vn`
        const mail = buildMail({
          template: 'turn',
          facts: { comment: hostile, recipientName: hostile, sender: hostile, title: hostile, unit: hostile },
          language: 'vi',
        })
        return !mail.html.includes('<img') && !/[\r\n]/.test(mail.subject)
      }),
    )
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a"onclick=x', '/relative'])(
    'should drop the link %s',
    (link) => {
      expect(buildMail({ template: 'turn', facts: { link }, language: 'vi' }).html).not.toContain('<a ')
    },
  )

  it.each(['unknown', 'constructor', ''])('should refuse the template «%s»', (template) => {
    expect(() => buildMail({ template, facts, language: 'vi' })).toThrow(
      expect.objectContaining({ code: 'MAIL_TEMPLATE_UNKNOWN', status: 422 }),
    )
  })
})

describe('formatMoment', () => {
  it('should cross midnight with Việt Nam', () => {
    expect(formatMoment('2023-12-31T18:05:00Z', 'vi')).toBe('01:05 ngày 01/01/2024')
    expect(formatMoment('2023-12-31T18:05:00Z', 'en')).toBe('01:05 on 01/01/2024')
    expect(formatMoment('cuối quý IV', 'vi')).toBe('cuối quý IV')
  })
})

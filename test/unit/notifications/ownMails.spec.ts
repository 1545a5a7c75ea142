import { describe, expect, it } from 'vitest'

import { buildOwnMail } from '../../../src/notifications/own/buildOwnMail.ts'
import { fillTags } from '../../../src/notifications/own/fillTags.ts'
import { findMailProblems } from '../../../src/notifications/own/findMailProblems.ts'
import { mailKeyProblems } from '../../../src/workflow/mailKeyProblems.ts'
import type { ProcedureMail } from '../../../src/workflow/procedureMail.ts'
import type { WorkflowDefinition } from '../../../src/workflow/types.ts'

const both = (text: string) => ({ en: text, vi: text })
const aMail = (body: string, subject = 'Hồ sơ {dossier.title}', key = 'thu1'): ProcedureMail => ({
  body: both(body),
  key,
  subject: both(subject),
})
const names = [
  'answers',
  'answers.diem',
  'dossier.dueAt',
  'dossier.title',
  'step.comment',
  'texts',
  'texts.ten',
]
const scope = {
  answers: { diem: 1250.5 },
  dossier: { dueAt: '2026-02-05T10:00:00.000Z', title: 'Hỗ trợ\nmáy tính' },
  texts: { ten: 'An <b>' },
}

describe('mails in the words of a procedure', () => {
  it.each([
    ['không có thẻ', 'không có thẻ'],
    ['{texts.ten}', 'An <b>'],
    ['{answers.diem}', '1.250,5'],
    ['{answers.diem | money}', '1.250,5 đồng'],
    ['Hạn {dossier.dueAt | date}.', 'Hạn 05/02/2026.'],
    ['{if answers.diem > 1000 then "cao" else "thấp"}', 'cao'],
    ['[{answers.khongCo}]', '[]'],
  ])('should fill in %j', (text, expected) => {
    expect(fillTags(text, scope)).toBe(expected)
  })

  it('should have a paragraph where a line is empty, one line of subject, and every value escaped', () => {
    const mail = buildOwnMail({
      facts: { link: 'https://thi-dua.example.vn/x', recipientName: 'Lê An', title: 'Hỗ trợ' },
      language: 'vi',
      mail: aMail('Người đề nghị: {texts.ten}\n\nĐiểm: {answers.diem}'),
      scope,
    })
    expect(mail.subject).toBe('Hồ sơ Hỗ trợ máy tính')
    expect(mail.text).toContain('Kính gửi: Lê An,')
    expect(mail.text).toContain('Người đề nghị: An <b>')
    expect(mail.html).toContain('An &lt;b&gt;')
    expect(mail.html).not.toContain('An <b>')
    expect(mail.html).toContain('https://thi-dua.example.vn/x')
  })

  it.each([
    ['{dossier.title', 'MAIL_TAG'],
    ['dossier.title}', 'MAIL_TAG'],
    ['{ }', 'MAIL_TAG'],
    ['{texts.ten | khongCo}', 'MAIL_TAG'],
    ['{1 +}', 'EXPRESSION_INVALID'],
    ['{matKhau}', 'EXPRESSION_UNKNOWN_NAME'],
  ])('should refuse %j with its place', (body, code) => {
    const found = findMailProblems([aMail('Tốt'), aMail(body)], names)
    expect(found.map((problem) => `${problem.code} ${problem.path ?? ''}`)).toEqual([
      `${code} mails.1.body.vi`,
      `${code} mails.1.body.en`,
    ])
  })

  it('should pass what documents may name', () => {
    expect(findMailProblems([aMail('{texts.ten} {answers.diem | money} {step.comment}')], names)).toEqual([])
  })

  it('should refuse a key of the office, and one twice', () => {
    const mails = [aMail('a', 's', 'turn'), aMail('b', 's', 'moi'), aMail('c', 's', 'moi')]
    expect(mailKeyProblems({ mails } as WorkflowDefinition, ['turn']).map(({ path }) => path)).toEqual([
      'mails.0.key',
      'mails.2.key',
    ])
  })
})

import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** Somebody asked for a new password. */
export const passwordReset: MailTemplateDefinition = {
  subject: { vi: 'Đặt lại mật khẩu', en: 'Reset your password' },
  intro: [
    {
      vi: 'Hệ thống nhận được yêu cầu đặt lại mật khẩu cho tài khoản của Ông/Bà.',
      en: 'We received a request to reset the password of your account.',
    },
  ],
  lines: [mailLines.deadline],
  outro: [
    {
      vi: 'Nếu không gửi yêu cầu này, đề nghị Ông/Bà bỏ qua thư và báo quản trị hệ thống.',
      en: 'If you did not ask for it, ignore this mail and tell the administrator.',
    },
  ],
  action: { vi: 'Đặt lại mật khẩu', en: 'Reset password' },
}

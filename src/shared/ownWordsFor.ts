import type { Language } from './language.ts'
import type { Text } from './text.ts'

const sentences: [pattern: RegExp, text: Text][] = [
  [
    /^The following paths? cannot be queried/,
    {
      vi: 'Không lọc hoặc sắp xếp được theo trường này; hãy kiểm tra tên trường, hoặc bỏ điều kiện này.',
      en: 'This field cannot be filtered or sorted by; check its name, or leave the condition out.',
    },
  ],
  [
    /^Token is either invalid or has expired/,
    {
      vi: 'Liên kết đặt lại mật khẩu không đúng, đã dùng hoặc đã hết hạn; hãy yêu cầu gửi lại liên kết.',
      en: 'The link to choose a new password is wrong, used or expired; ask for another one.',
    },
  ],
  [/^Missing email/, { vi: 'Hãy nhập địa chỉ thư điện tử.', en: 'Give the mail address.' }],
]

/** A refusal that Payload says in English to everybody, in the reader's language; any other as it is. */
export const ownWordsFor = (message: string, language: Language): string =>
  sentences.find(([pattern]) => pattern.test(message))?.[1][language] ?? message

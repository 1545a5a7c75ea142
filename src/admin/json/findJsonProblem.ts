import { parse, printParseErrorCode } from 'jsonc-parser'
import type { ParseError } from 'jsonc-parser'

import type { Text } from '../../shared/text.ts'

export type JsonProblem = { column: number; line: number; message: Text }

const messages: Record<string, Text> = {
  CloseBraceExpected: { vi: 'thiếu dấu } hoặc dấu phẩy', en: 'a } or a comma is missing' },
  CloseBracketExpected: { vi: 'thiếu dấu ] hoặc dấu phẩy', en: 'a ] or a comma is missing' },
  ColonExpected: { vi: 'thiếu dấu hai chấm', en: 'a colon is missing' },
  CommaExpected: { vi: 'thiếu dấu phẩy', en: 'a comma is missing' },
  EndOfFileExpected: { vi: 'thừa nội dung phía sau', en: 'there is something after the end' },
  InvalidCommentToken: { vi: 'không dùng được chú thích', en: 'comments are not allowed' },
  PropertyNameExpected: {
    vi: 'thiếu tên mục trong dấu ngoặc kép',
    en: 'a name in double quotes is missing',
  },
  UnexpectedEndOfString: { vi: 'thiếu dấu ngoặc kép đóng', en: 'a closing quote is missing' },
  ValueExpected: { vi: 'thiếu giá trị', en: 'a value is missing' },
}

const unreadable: Text = { vi: 'ký tự không hợp lệ', en: 'this is not valid JSON' }

/** Where a text first stops being JSON, counted from 1 as editors do; null when it is JSON or empty. */
export const findJsonProblem = (text: string): JsonProblem | null => {
  if (text.trim() === '') return null
  const errors: ParseError[] = []
  parse(text, errors, { allowTrailingComma: false, disallowComments: true })
  const [first] = errors
  if (!first) return null
  const before = text.slice(0, first.offset).split('\n')
  return {
    column: (before.at(-1) ?? '').length + 1,
    line: before.length,
    message: messages[printParseErrorCode(first.error)] ?? unreadable,
  }
}

import type { z } from 'zod'

import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/text.ts'

const messageOf = (issue: z.core.$ZodIssue): Text => {
  switch (issue.code) {
    case 'invalid_type':
      return {
        vi: `Thiếu giá trị hoặc sai kiểu; cần kiểu ${issue.expected}.`,
        en: `Missing or of the wrong type; give ${issue.expected}.`,
      }
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => key.slice(0, 60)).join(', ')
      return {
        vi: `Có mục không được nhận: ${keys}. Hãy bỏ các mục này.`,
        en: `Not known here: ${keys}. Leave them out.`,
      }
    }
    case 'too_small':
      return {
        vi: `Giá trị trống hoặc nhỏ hơn mức tối thiểu ${String(issue.minimum)}.`,
        en: `Empty, or less than the least allowed, ${String(issue.minimum)}.`,
      }
    case 'too_big':
      return {
        vi: `Giá trị vượt mức tối đa ${String(issue.maximum)}.`,
        en: `More than the most allowed, ${String(issue.maximum)}.`,
      }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { vi: `Hãy chọn một trong các giá trị: ${values}.`, en: `Give one of: ${values}.` }
    }
    case 'invalid_format':
      return {
        vi: 'Mã không đúng dạng: bắt đầu bằng chữ thường không dấu, chỉ gồm chữ không dấu, chữ số, dấu gạch.',
        en: 'Not a valid key: start with a small letter and use plain letters, digits and hyphens only.',
      }
    case 'custom':
      return { vi: 'Hãy nêu vai trò (role) hoặc quan hệ (relation).', en: 'Name a role or a relation.' }
    default:
      return {
        vi: 'Giá trị không đúng cấu trúc của định nghĩa quy trình.',
        en: 'Not a value a workflow definition can have here.',
      }
  }
}

/** One schema issue as a problem for a person; the path is dotted (`states.0.label.vi`). */
export const describeSchemaIssue = (issue: z.core.$ZodIssue): Problem => ({
  code: 'DEFINITION_INVALID',
  message: messageOf(issue),
  path: issue.path.map(String).join('.'),
})

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
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { vi: `Hãy chọn một trong các giá trị: ${values}.`, en: `Give one of: ${values}.` }
    }
    case 'invalid_format':
      return {
        vi: 'Chưa điền hoặc không đúng dạng mã: bắt đầu bằng chữ thường không dấu, chỉ gồm chữ không dấu, chữ số, dấu gạch.',
        en: 'Empty, or not a valid key: start with a small letter and use plain letters, digits and hyphens only.',
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

const tooSmall = ({ minimum, origin }: z.core.$ZodIssueTooSmall): Text => {
  const least = String(minimum)
  switch (origin) {
    case 'array':
      return { vi: `Hãy thêm ít nhất ${least} mục.`, en: `Add ${least} at least.` }
    case 'string':
      return { vi: 'Chưa điền; hãy điền.', en: 'Empty; fill it in.' }
    default:
      return { vi: `Số này phải từ ${least} trở lên.`, en: `Give a number of ${least} or more.` }
  }
}

const tooBig = ({ maximum, origin }: z.core.$ZodIssueTooBig): Text => {
  const most = String(maximum)
  switch (origin) {
    case 'array':
      return { vi: `Chỉ được tối đa ${most} mục; hãy bỏ bớt.`, en: `No more than ${most}; leave some out.` }
    case 'string':
      return { vi: `Dài quá ${most} ký tự; hãy rút gọn.`, en: `Longer than ${most} characters; shorten it.` }
    default:
      return { vi: `Số này không được quá ${most}.`, en: `Give a number of ${most} at most.` }
  }
}

/** One schema issue as a problem for a person; the path is dotted (`states.0.label.vi`). */
export const describeSchemaIssue = (issue: z.core.$ZodIssue): Problem => ({
  code: 'DEFINITION_INVALID',
  message: messageOf(issue),
  path: issue.path.map(String).join('.'),
})

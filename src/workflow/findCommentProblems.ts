import type { Problem } from '../shared/problem.ts'
import type { TransitionDefinition } from './types.ts'

const limit = 5000

/** What is wrong with the comment of a command: missing or too short where required, not text, or over 5,000 characters. */
export const findCommentProblems = (transition: TransitionDefinition, comment: unknown): Problem[] => {
  const { label } = transition
  const problem = (code: string, vi: string, en: string): Problem[] => [
    { code, message: { vi, en }, path: 'comment' },
  ]
  if (comment !== undefined && comment !== null && typeof comment !== 'string') {
    return problem('COMMENT_INVALID', 'Ý kiến phải là văn bản.', 'The comment must be text.')
  }
  const text = comment ?? ''
  if (transition.comment === 'required' && text.trim() === '') {
    return problem(
      'COMMENT_REQUIRED',
      `Hãy ghi rõ ý kiến, lý do khi thực hiện “${label.vi}”.`,
      `Give your comment or reason for “${label.en}”.`,
    )
  }
  const { commentMin = 0 } = transition
  if (transition.comment === 'required' && text.trim().length < commentMin) {
    return problem(
      'COMMENT_TOO_SHORT',
      `Ý kiến, lý do khi thực hiện “${label.vi}” cần ít nhất ${String(commentMin)} ký tự; hãy ghi rõ hơn.`,
      `Your comment or reason for “${label.en}” needs at least ${String(commentMin)} characters; say more.`,
    )
  }
  if (text.length > limit) {
    return problem(
      'COMMENT_TOO_LONG',
      `Ý kiến dài ${String(text.length)} ký tự; hãy rút gọn còn tối đa 5.000 ký tự.`,
      `The comment has ${String(text.length)} characters; shorten it to 5,000 at most.`,
    )
  }
  return []
}

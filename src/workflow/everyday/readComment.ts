import { findCommentProblems } from '../findCommentProblems.ts'
import type { Command, Refusal } from '../types.ts'
import type { EverydayAction } from './everydayAction.ts'

/** What is wrong with the comment of an everyday action. */
export const readComment = (
  { comment, commentMin, label }: Pick<EverydayAction, 'comment' | 'commentMin' | 'label'>,
  command: Command,
): Refusal | undefined => {
  const asked = comment ? ('required' as const) : ('optional' as const)
  const stub = { action: command.action, by: [], comment: asked, commentMin, from: [], label, to: '' }
  const problems = findCommentProblems(stub, command.comment)
  return problems.length === 0 ? undefined : { ok: false, problems, status: 422 }
}

import type { Problem } from '../shared/problem.ts'
import type { WorkflowDefinition } from './types.ts'

/** A key that names two mails, or one of the office's, would leave open which of them is sent. */
export const mailKeyProblems = ({ mails = [] }: WorkflowDefinition, taken: readonly string[]): Problem[] =>
  mails.flatMap(({ key }, index) => {
    const isFree = !taken.includes(key) && mails.findIndex((each) => each.key === key) === index
    if (isFree) return []
    return [
      {
        code: 'MAIL_KEY_TAKEN',
        message: {
          vi: `Đã có mẫu thư mang mã “${key}”; hãy đặt mã khác.`,
          en: `There is a mail template “${key}” already; give this one another key.`,
        },
        path: `mails.${String(index)}.key`,
      },
    ]
  })

import type { Problem } from '../shared/problem.ts'
import type { Signature } from './signature.ts'

type Teller = { id: string; isActive: boolean; name: string }

type Args = {
  /** Ids of those who shall sign. */
  after: readonly string[]
  before: readonly Teller[]
  signatures: readonly Signature[]
}

/**
 * What stands against other tellers once the minutes wait for signatures. Only whoever can no longer sign is replaced, so
 * that nobody who would not sign is put aside, and nobody who has signed is struck out.
 */
export const findReplacementProblems = ({ after, before, signatures }: Args): Problem[] => {
  const gone = before.filter(({ id }) => !after.includes(id))
  const added = after.filter((id) => before.every((teller) => teller.id !== id))
  if (added.length === 0) {
    return [
      problem({
        vi: 'Chưa có ai được thay; hãy chọn người kiểm phiếu mới.',
        en: 'Nobody is replaced; choose another teller.',
      }),
    ]
  }
  return gone.flatMap(({ id, isActive, name }) => {
    if (signatures.some(({ capacity, user }) => capacity === 'teller' && user === id))
      return problem({
        vi: `${name} đã ký biên bản nên không thay được.`,
        en: `${name} has signed the minutes and cannot be replaced.`,
      })
    return isActive
      ? problem({
          vi: `${name} vẫn đang làm việc nên phải tự ký; chỉ thay người có tài khoản đã ngừng sử dụng.`,
          en: `${name} still works here and has to sign; only somebody whose account is out of use is replaced.`,
        })
      : []
  })
}

const problem = (message: Problem['message']): Problem => ({
  code: 'TELLERS_INVALID',
  message,
  path: 'tellers',
})

import type { Problem } from '../shared/problem.ts'

type Teller = { id: string; isActive: boolean; person: null | string; roles: readonly string[] }

type Args = {
  chair: null | string
  /** Records of the people whom the lines on the agenda propose. */
  nominees: readonly (null | string)[]
  secretary: null | string
  /** As they were given, in order; undefined where there is no such account. */
  tellers: readonly (Teller | undefined)[]
}

/**
 * What stands against two people as tellers of a session. They are two of the office, members of the council or not: the
 * session chooses whom it trusts. They sign beside secretary and chair, and so are neither (whoever prepares does not
 * approve); and nobody counts votes on their own award. Whoever only keeps the machines takes no part in the work.
 */
export const findTellerProblems = ({ chair, nominees, secretary, tellers }: Args): Problem[] => {
  if (tellers.length !== 2) return [problem('tellers', two)]
  const [first, second] = tellers
  if (first && first.id === second?.id) return [problem('tellers', two)]
  return tellers.flatMap((teller, place) => {
    const path = `tellers.${String(place)}`
    if (!teller?.isActive || teller.roles.every((role) => role === 'system-admin'))
      return problem(path, staff)
    if (teller.id === chair || teller.id === secretary) return problem(path, neither)
    return teller.person !== null && nominees.includes(teller.person) ? problem(path, ownAward) : []
  })
}

const problem = (path: string, message: Problem['message']): Problem => ({
  code: 'TELLERS_INVALID',
  message,
  path,
})

const two = {
  vi: 'Tổ kiểm phiếu gồm đúng hai người khác nhau; hãy chọn lại.',
  en: 'A session has exactly two tellers, two different people; choose again.',
}
const staff = {
  vi: 'Người kiểm phiếu phải là người của cơ quan có tài khoản đang hoạt động và có vai trò nghiệp vụ.',
  en: 'A teller is somebody of the office whose account is in use and has a role in the work.',
}
const neither = {
  vi: 'Chủ tịch và Thư ký Hội đồng ký biên bản với tư cách riêng nên không làm người kiểm phiếu; hãy cử người khác.',
  en: 'Chair and secretary sign the minutes in their own capacity and do not count; name somebody else.',
}
const ownAward = {
  vi: 'Người này được đề nghị khen thưởng tại phiên họp nên không tham gia kiểm phiếu; hãy cử người khác.',
  en: 'They are nominated for an award in this session and do not count its votes; name somebody else.',
}

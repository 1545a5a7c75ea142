import type { Payload, PayloadRequest } from 'payload'

import { findTermProblems } from '../../commendation/findTermProblems.ts'
import { areBothInForce, type CouncilTerm, isWithin } from '../../commendation/councilInForce.ts'
import { DomainError } from '../../shared/domainError.ts'
import { formatDate } from '../../shared/formatDate.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Text } from '../../shared/text.ts'
import { councilsOf } from './councilsOf.ts'

type Term = CouncilTerm & { id?: string }
type Args = { data: Term; original: Term | undefined; payload: Payload; req?: PayloadRequest }

/**
 * The days of a council make sense, and no other is in force on any of them: "the council of the date" is one. What was
 * in force already is let through, so that old data can be mended one at a time.
 */
export const checkTerm = async ({ data, original, payload, req }: Args): Promise<void> => {
  const council = { ...original, ...data }
  const problems = findTermProblems(council)
  if (problems.length > 0) throw invalid(problems)
  if (original && isWithin(council, original)) return
  const others = await councilsOf(payload, req)
  const other = others.find(({ id, ...term }) => id !== council.id && areBothInForce(council, term))
  if (!other) return
  const message = taken(other)
  throw new DomainError('COUNCIL_OVERLAPS', 422, message, [
    { code: 'COUNCIL_OVERLAPS', message, path: 'validFrom' },
  ])
}

const taken = ({ name, validFrom, validUntil }: CouncilTerm & { name: string }): Text => {
  const [from, until] = [validFrom, validUntil].map((day) => (day ? formatDate(day) : null))
  const vi = [from && `từ ${from}`, until ? `đến hết ${until}` : 'chưa có ngày hết hiệu lực'].filter(Boolean)
  const en = [from && `from ${from}`, until ? `until ${until}` : 'without a last day'].filter(Boolean)
  return {
    vi: `“${name}” cũng có hiệu lực trong thời gian này (${vi.join(', ')}). Hãy nhập ngày hết hiệu lực của Hội đồng đó trước, hoặc chọn thời gian khác.`,
    en: `“${name}” is in force on some of these days too (${en.join(', ')}). Enter its last day first, or choose other days.`,
  }
}

const invalid = (problems: Problem[]) =>
  new DomainError(
    'COUNCIL_INVALID',
    422,
    {
      vi: 'Hội đồng chưa hợp lệ; hãy sửa các mục được nêu.',
      en: 'The council is not valid; mend the fields listed.',
    },
    problems,
  )

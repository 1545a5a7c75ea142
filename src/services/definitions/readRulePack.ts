import { rulePackSchema, type RulePack } from '../../commendation/rulePackSchema.ts'
import { DomainError } from '../../shared/domainError.ts'

/** A rule pack as data, or the list of what is wrong with it (422). */
export const readRulePack = (input: unknown): RulePack => {
  const parsed = rulePackSchema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new DomainError(
    'RULE_PACK_INVALID',
    422,
    {
      vi: 'Gói quy tắc chưa hợp lệ; hãy sửa các điểm được nêu.',
      en: 'The rule pack is not valid; mend the points listed.',
    },
    parsed.error.issues.map((issue) => ({
      code: 'RULE_PACK_INVALID',
      message: { vi: `Giá trị không hợp lệ: ${issue.message}`, en: issue.message },
      path: issue.path.join('.'),
    })),
  )
}

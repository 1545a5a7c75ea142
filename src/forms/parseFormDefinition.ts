import type { Problem } from '../shared/problem.ts'
import type { FormDefinition } from './types.ts'
import { isRecord } from '../shared/isRecord.ts'
import { definitionProblem } from './definitionProblem.ts'
import { findDefinitionProblems } from './findDefinitionProblems.ts'
import { formDefinitionSchema } from './formDefinitionSchema.ts'
import { formLimits } from './formLimits.ts'
import { measureJson } from './measureJson.ts'
import { normalizeJson } from './normalizeJson.ts'
import { shapeProblem } from './shapeProblem.ts'

export type ParsedForm = { definition: FormDefinition; ok: true } | { ok: false; problems: Problem[] }

/**
 * A form definition from outside, checked to the last formula, with its texts in NFC; or everything that is wrong with
 * it. Only definitions that passed here may be published. Never throws.
 */
export function parseFormDefinition(input: unknown): ParsedForm {
  const { depth, forbiddenKey, values } = measureJson(input, formLimits.definitionValues)
  if (depth > formLimits.definitionDepth) return refused(tooDeep(deepPath(input, formLimits.definitionDepth)))
  if (values > formLimits.definitionValues) return refused(tooLarge)
  if (forbiddenKey !== null) return refused(forbidden(forbiddenKey))
  if (isRecord(input) && typeof input.formatVersion === 'number' && input.formatVersion > 1)
    return refused(tooNew)

  const parsed = formDefinitionSchema.safeParse(normalizeJson(input))
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.slice(0, 50).map(shapeProblem) }

  const definition: FormDefinition = parsed.data
  const problems = findDefinitionProblems(definition)
  return problems.length > 0 ? { ok: false, problems } : { definition, ok: true }
}

const refused = (problem: Problem): ParsedForm => ({ ok: false, problems: [problem] })

const forbidden = (key: string): Problem =>
  definitionProblem(
    'FORM_KEY_RESERVED',
    '',
    `Biểu mẫu dùng mã “${key}” là từ dành riêng của hệ thống; hãy đặt mã khác.`,
    `The form uses the key “${key}”, which is reserved; choose another.`,
  )

const tooDeep = (path: string): Problem =>
  definitionProblem(
    'FORM_TOO_DEEP',
    path,
    'Biểu mẫu lồng nhau quá sâu ở vị trí này; hãy gộp bớt cấp.',
    'The form is nested too deeply here; merge levels.',
  )

/** Where a JSON value first goes deeper than allowed. */
function deepPath(value: unknown, left: number): string {
  if (left === 0 || typeof value !== 'object' || value === null) return ''
  for (const [key, entry] of Object.entries(value)) {
    if (measureJson(entry, formLimits.definitionValues).depth < left) continue
    const below = deepPath(entry, left - 1)
    return below === '' ? key : `${key}.${below}`
  }
  return ''
}

const tooLarge = definitionProblem(
  'FORM_TOO_LARGE',
  '',
  'Biểu mẫu quá lớn; hãy tách thành nhiều biểu mẫu.',
  'The form is too large; split it.',
)

const tooNew = definitionProblem(
  'FORM_TOO_NEW',
  'formatVersion',
  'Biểu mẫu được tạo bằng phiên bản hệ thống mới hơn; hãy nâng cấp hệ thống rồi nhập lại.',
  'The form was made by a newer version of the system; upgrade the system and import it again.',
)

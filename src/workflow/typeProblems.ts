import { inferKind } from '../expressions/inferKind.ts'
import type { ValueKind } from '../expressions/valueKind.ts'
import type { Problem } from '../shared/problem.ts'
import { placedSources } from './placedSources.ts'
import type { WorkflowDefinition } from './types.ts'

/**
 * Conditions and values that bring together what never goes together, such as a number and a text, and conditions that
 * come out neither true nor false. Of what is not known nothing is said.
 *
 * @param kinds what sort of value the answer to each question is, by key
 */
export const typeProblems = (
  definition: WorkflowDefinition,
  kinds: Readonly<Record<string, ValueKind>>,
): Problem[] => {
  const names = Object.keys(kinds)
  return placedSources(definition).flatMap(({ path, source }) => {
    const { kind, misfits } = inferred(source, names, kinds)
    const isCondition = /\.when(\.\d+\.expression)?$/.test(path)
    return [
      ...misfits.map((text) => misfit(text, path)),
      ...(isCondition && kind !== null && kind !== 'boolean' ? [noCondition(path)] : []),
    ]
  })
}

const inferred = (source: string, names: string[], kinds: Readonly<Record<string, ValueKind>>) => {
  // `answers.key` and `key` are the same answer.
  const plain = source.replace(/\banswers\s*\.\s*/g, '')
  return inferKind(plain, names, (name) => (Object.hasOwn(kinds, name) ? (kinds[name] ?? null) : null))
}

const misfit = (text: string, path: string): Problem => ({
  code: 'TYPES_APART',
  message: {
    vi: `“${text}” so sánh hoặc tính với hai kiểu giá trị khác nhau (ví dụ số với chữ) nên không bao giờ đúng; hãy sửa một vế.`,
    en: `“${text}” brings two sorts of values together (such as a number and a text) and never holds; correct one side.`,
  },
  path,
})

const noCondition = (path: string): Problem => ({
  code: 'NO_CONDITION',
  message: {
    vi: 'Điều kiện phải cho kết quả đúng hoặc sai, ví dụ “soBan <= 3”.',
    en: 'A condition must come out true or false, such as “copies <= 3”.',
  },
  path,
})

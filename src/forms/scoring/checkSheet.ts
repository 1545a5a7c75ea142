import type { Problem } from '../../shared/problem.ts'
import type { Criterion, ScoreSheet } from './scoreSheet.ts'
import { definitionProblem } from '../definitionProblem.ts'
import { formLimits } from '../formLimits.ts'
import { criteriaOf } from './criteriaOf.ts'
import { sheetKeyProblem } from './sheetKeyProblem.ts'

/** What is wrong with a scoring table as drawn: depth, keys, maxima that cannot be reached, lines without points. */
export function checkSheet({ columns, criteria }: ScoreSheet, path: string): Problem[] {
  const placed = criteriaOf(criteria, `${path}.criteria`)
  const problems = [
    ...placed.flatMap(({ criterion, depth, path: at }) => checkCriterion(criterion, depth, at)),
    ...checkKeys(placed.map(({ criterion: { key }, path: at }) => ({ key, path: at }))),
    ...checkKeys(columns.map(({ key }, index) => ({ key, path: `${path}.columns.${index}` }))),
  ]
  if (placed.length > formLimits.criteria || placed.length === 0 || columns.length === 0)
    problems.push(
      definitionProblem(
        'FORM_SCORE_SHEET',
        `${path}.criteria`,
        `Bảng chấm điểm cần ít nhất một tiêu chí, một cột chấm và không quá ${formLimits.criteria} dòng.`,
        `A scoring table needs at least one criterion and one column, and at most ${formLimits.criteria} lines.`,
      ),
    )
  return problems
}

function checkCriterion(criterion: Criterion, depth: number, path: string): Problem[] {
  const { criteria, evidence, kind, label, max, step } = criterion
  const problem = (vi: string, en: string) => [
    definitionProblem('FORM_CRITERION', path, `“${label.vi}”: ${vi}`, `“${label.en}”: ${en}`),
  ]
  if (depth > formLimits.criteriaDepth)
    return [
      definitionProblem(
        'FORM_TOO_DEEP',
        path,
        `Tiêu chí “${label.vi}” nằm sâu quá ${formLimits.criteriaDepth} cấp; hãy gộp bớt nhóm.`,
        `The criterion “${label.en}” is deeper than ${formLimits.criteriaDepth} levels; merge groups.`,
      ),
    ]
  if (!criteria) {
    if (max !== undefined) return []
    return problem('dòng tiêu chí cần điểm tối đa.', 'a line needs its maximum.')
  }
  if (criteria.length === 0) return problem('nhóm tiêu chí đang trống.', 'the group is empty.')
  if (step || evidence)
    return problem(
      'nhóm không chấm trực tiếp nên không có bước điểm và minh chứng.',
      'a group is not scored itself: it has no step and no evidence.',
    )
  if (kind === undefined && criteria.every((each) => each.kind === 'penalty'))
    return problem('nhóm chỉ có điểm trừ phải là nhóm điểm trừ.', 'a group of penalties must be one itself.')
  return []
}

function checkKeys(keyed: { key: string; path: string }[]): Problem[] {
  const taken = new Set<string>()
  return keyed.flatMap(({ key, path }) => {
    const problem = sheetKeyProblem(key, taken, `${path}.key`)
    taken.add(key)
    return problem ? [problem] : []
  })
}

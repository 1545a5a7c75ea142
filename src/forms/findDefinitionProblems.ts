import type { Problem } from '../shared/problem.ts'
import type { FormDefinition } from './types.ts'
import { checkExpression } from '../expressions/checkExpression.ts'
import { columnOrder } from './columnOrder.ts'
import { contextNames } from './contextNames.ts'
import { definitionProblem } from './definitionProblem.ts'
import { evaluationOrder } from './evaluationOrder.ts'
import { placedFields } from './placedFields.ts'
import { findFieldProblems } from './findFieldProblems.ts'
import { findFieldType } from './findFieldType.ts'
import { findKeyProblems } from './findKeyProblems.ts'
import { formLimits } from './formLimits.ts'
import { namesIn } from './namesIn.ts'
import { sectionExpressions } from './sections/sectionExpressions.ts'

/** What is wrong with a form definition of the right shape: keys, types, expressions, cycles, size. */
export function findDefinitionProblems(definition: FormDefinition): Problem[] {
  const placed = placedFields(definition)
  const total = placed.reduce((sum, { field }) => sum + 1 + (field.columns?.length ?? 0), 0)
  if (total > formLimits.fields) return [tooManyFields(total)]

  const names = namesOf(definition)
  const taken = new Set<string>()
  const problems = findBlockProblems(definition, names, taken)
  for (const { field, path } of placed) {
    problems.push(
      ...findKeyProblems(field, path, taken),
      ...findFieldProblems(field, { isColumn: false, names, path }),
    )
    if (!findFieldType(field.type)?.hasColumns) continue
    const columns = field.columns ?? []
    const inRow = [...names, ...columns.map(({ key }) => key)]
    const takenColumns = new Set<string>()
    for (const [index, column] of columns.entries()) {
      const at = `${path}.columns.${index}`
      problems.push(
        ...findKeyProblems(column, at, takenColumns),
        ...findFieldProblems(column, { isColumn: true, names: inRow, path: at }),
      )
    }
    problems.push(...cycleProblem(columnOrder(columns).cycle, `${path}.columns`))
  }
  return [...problems, ...cycleProblem(evaluationOrder(definition).cycle, 'pages')]
}

function namesOf(definition: FormDefinition): string[] {
  const keyed = placedFields(definition).filter(({ field }) => findFieldType(field.type)?.isKeyed)
  return [...contextNames, ...keyed.flatMap(({ field }) => namesIn(field))]
}

function findBlockProblems(definition: FormDefinition, names: string[], taken: Set<string>): Problem[] {
  const pages = new Set<string>()
  return definition.pages.flatMap((page, pageIndex) => {
    const at = `pages.${pageIndex}`
    const problems = takeKey(page.key, pages, at)
    for (const [index, section] of page.sections.entries()) {
      const path = `${at}.sections.${index}`
      problems.push(...takeKey(section.key, taken, path))
      for (const { property, source } of sectionExpressions(section)) {
        const found = checkExpression(source, names)
        problems.push(...found.map((problem) => ({ ...problem, path: `${path}.${property}` })))
      }
    }
    return problems
  })
}

function takeKey(key: string, taken: Set<string>, path: string): Problem[] {
  if (!taken.has(key)) {
    taken.add(key)
    return []
  }
  return [
    definitionProblem(
      'FORM_KEY_TWICE',
      `${path}.key`,
      `Mã “${key}” đã được dùng; mỗi trang và mỗi phần cần một mã riêng.`,
      `The key “${key}” is used twice; each page and each section needs its own.`,
    ),
  ]
}

function cycleProblem(cycle: null | string[], path: string): Problem[] {
  if (!cycle) return []

  const chain = cycle.map((key) => `“${key.replace('§', '')}”`).join(' → ')
  return [
    definitionProblem(
      'FORM_CYCLE',
      path,
      `Công thức hoặc điều kiện hiển thị phụ thuộc vòng: ${chain}; hãy bỏ một phụ thuộc.`,
      `Formulas or conditions depend on each other in a circle: ${chain}; remove one dependency.`,
    ),
  ]
}

function tooManyFields(total: number): Problem {
  return definitionProblem(
    'FORM_TOO_LARGE',
    'pages',
    `Biểu mẫu có ${total} trường, tối đa là ${formLimits.fields}; hãy tách thành nhiều biểu mẫu.`,
    `The form has ${total} fields, the most is ${formLimits.fields}; split it.`,
  )
}

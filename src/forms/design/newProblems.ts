import type { Problem } from '../../shared/problem.ts'
import type { FormDefinition } from '../types.ts'
import { definitionProblem } from '../definitionProblem.ts'
import { findDefinitionProblems } from '../findDefinitionProblems.ts'

const remembered = new WeakMap<FormDefinition, Problem[]>()

/** What is wrong with a form now that was right before. Places move, so problems are told by what they say. */
export function newProblems(before: FormDefinition, after: FormDefinition): Problem[] {
  if (after.pages.length === 0) return [lastPage]
  const known = problemsOf(before).map(saying)
  return problemsOf(after).filter((problem) => {
    const at = known.indexOf(saying(problem))
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

const saying = ({ code, message }: Problem): string => `${code} ${message.vi}`

function problemsOf(definition: FormDefinition): Problem[] {
  const known = remembered.get(definition)
  if (known) return known
  const problems = findDefinitionProblems(definition)
  remembered.set(definition, problems)
  return problems
}

const lastPage = definitionProblem(
  'FORM_LAST_PAGE',
  'pages',
  'Biểu mẫu cần ít nhất một trang; hãy thêm trang khác trước khi xóa trang này.',
  'A form needs at least one page; add another before you remove this one.',
)

import { checkExpression } from '../expressions/checkExpression.ts'
import type { Problem } from '../shared/problem.ts'
import { graphProblems } from './graphProblems.ts'
import { peopleProblems } from './peopleProblems.ts'
import { rolesOfStatesProblems } from './rolesOfStatesProblems.ts'
import { transitionProblems } from './transitionProblems.ts'
import type { WorkflowDefinition } from './types.ts'

type Known = {
  /** Names that conditions may use; not judged when absent. */
  knownNames?: string[]
  relations: string[]
  roles: string[]
}

const nameProblems = ({ transitions }: WorkflowDefinition, knownNames: string[]): Problem[] =>
  transitions.flatMap(({ when = [] }, index) =>
    when.flatMap(({ expression }, at) =>
      checkExpression(expression, knownNames).map((problem) => ({
        ...problem,
        path: `transitions.${String(index)}.when.${String(at)}.expression`,
      })),
    ),
  )

/** What would go wrong if this definition were published, although it is well formed. Empty when all is well. */
export const lintWorkflow = (definition: WorkflowDefinition, known: Known): Problem[] => [
  ...graphProblems(definition),
  ...rolesOfStatesProblems(definition),
  ...transitionProblems(definition),
  ...peopleProblems(definition, known),
  ...(known.knownNames === undefined ? [] : nameProblems(definition, known.knownNames)),
]

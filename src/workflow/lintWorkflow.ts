import { circleProblems } from './circleProblems.ts'
import { joinProblems } from './joinProblems.ts'
import { loopProblems } from './loopProblems.ts'
import type { Problem } from '../shared/problem.ts'
import type { Directory } from './flowTypes.ts'
import { earlierActionProblems } from './earlierActionProblems.ts'
import { graphProblems } from './graphProblems.ts'
import { nameProblems } from './nameProblems.ts'
import { outcomeProblems } from './outcomeProblems.ts'
import { peopleProblems } from './peopleProblems.ts'
import { type Resources, resourceProblems } from './resourceProblems.ts'
import { rolesOfStatesProblems } from './rolesOfStatesProblems.ts'
import { sealProblems } from './seal/sealProblems.ts'
import { staffProblems } from './staffProblems.ts'
import { timerProblems } from './timers/timerProblems.ts'
import { transitionProblems } from './transitionProblems.ts'
import type { WorkflowDefinition } from './types.ts'

type Known = Resources & {
  /** Which procedures send out which; circles are not judged when absent. */
  circles?: Parameters<typeof circleProblems>[1]
  /** Today's staff list; who is eligible is not judged when absent. */
  directory?: Directory
  groups?: string[]
  /** Names that conditions may use; not judged when absent. */
  knownNames?: string[]
  relations: string[]
  roles: string[]
}

/** What would go wrong if this definition were published, although it is well formed. Empty when all is well. */
export const lintWorkflow = (definition: WorkflowDefinition, known: Known): Problem[] => [
  ...graphProblems(definition),
  ...rolesOfStatesProblems(definition),
  ...transitionProblems(definition),
  ...peopleProblems(definition, known),
  ...earlierActionProblems(definition),
  ...outcomeProblems(definition),
  ...timerProblems(definition),
  ...loopProblems(definition),
  ...joinProblems(definition),
  ...sealProblems(definition),
  ...resourceProblems(definition, known),
  ...(known.circles === undefined ? [] : circleProblems(definition, known.circles)),
  ...(known.directory === undefined ? [] : staffProblems(definition, known.directory)),
  ...(known.knownNames === undefined ? [] : nameProblems(definition, known.knownNames)),
]

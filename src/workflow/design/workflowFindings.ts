import type { Problem } from '../../shared/problem.ts'
import { lintWorkflow } from '../lintWorkflow.ts'
import { parseWorkflowDefinition } from '../parseWorkflowDefinition.ts'
import type { WorkflowDefinition } from '../types.ts'
import { sameNames } from './sameNames.ts'
import { wholeTexts } from './wholeTexts.ts'

type Findings = {
  /** What keeps the workflow from being published. */
  errors: Problem[]
  /** Whether it can be kept as a draft on the server. */
  isWhole: boolean
  warnings: Problem[]
}

/** What a designer should know of a workflow before anybody is asked: its shape, its graph, the names it uses. */
export function workflowFindings(
  definition: WorkflowDefinition,
  known: Parameters<typeof lintWorkflow>[1],
): Findings {
  const parsed = parseWorkflowDefinition(wholeTexts(definition))
  if (!parsed.ok) return { errors: parsed.problems, isWhole: false, warnings: [] }
  return {
    errors: lintWorkflow(parsed.definition, known),
    isWhole: true,
    warnings: [...nobodyNamed(parsed.definition), ...sameNames(parsed.definition)],
  }
}

/** States in which people have something to do, and none of them is named: nobody would be told. */
const nobodyNamed = ({ states, transitions }: WorkflowDefinition): Problem[] =>
  states.flatMap(({ assign, children, key, kind, label, parallel, turn }, index) => {
    const isForPeople = transitions.some(({ from, system }) => from.includes(key) && system !== true)
    const isEnd = kind === 'success' || kind === 'failure'
    if (isEnd || !isForPeople || assign || children || parallel || turn.length > 0) return []
    return [
      {
        code: 'NOBODY_NAMED',
        message: {
          vi: `Ở “${label.vi}” chưa nói đến lượt ai; hãy chọn người xử lý.`,
          en: `Nobody's turn is named at “${label.en}”; say who goes on.`,
        },
        path: `states.${String(index)}.turn`,
      },
    ]
  })

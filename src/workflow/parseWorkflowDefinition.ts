import { checkExpression } from '../expressions/checkExpression.ts'
import { isRecord } from '../shared/isRecord.ts'
import type { Problem } from '../shared/problem.ts'
import { describeSchemaIssue } from './describeSchemaIssue.ts'
import { findReferenceProblems } from './findReferenceProblems.ts'
import type { WorkflowDefinition } from './types.ts'
import { workflowDefinitionSchema } from './workflowDefinitionSchema.ts'

type Parsed = { definition: WorkflowDefinition; ok: true } | { ok: false; problems: Problem[] }

const formatVersion = 1
const maxProblems = 100

const versionProblem = (input: Record<string, unknown>): Problem[] => {
  const found = input['formatVersion']
  if (typeof found !== 'number' || found <= formatVersion) return []
  return [
    {
      code: 'FORMAT_TOO_NEW',
      message: {
        vi: `Định nghĩa theo định dạng phiên bản ${String(found)}, hệ thống chỉ đọc được đến phiên bản ${String(formatVersion)}. Hãy nâng cấp hệ thống.`,
        en: `The definition has format version ${String(found)}; this system reads up to ${String(formatVersion)}. Upgrade the system.`,
      },
      path: 'formatVersion',
    },
  ]
}

const sizeProblem = (list: unknown, limit: number, path: string, vi: string, en: string): Problem[] => {
  if (!Array.isArray(list) || list.length <= limit) return []
  const counted = { given: String(list.length), limit: String(limit) }
  return [
    {
      code: 'DEFINITION_TOO_LARGE',
      message: {
        vi: `Quy trình có ${counted.given} ${vi}, tối đa là ${counted.limit}. Hãy tách thành nhiều quy trình.`,
        en: `The workflow has ${counted.given} ${en}; ${counted.limit} are allowed. Split it.`,
      },
      path,
    },
  ]
}

const expressionProblems = (definition: WorkflowDefinition, knownNames: string[]): Problem[] =>
  conditionsOf(definition).flatMap(({ path, source }) =>
    checkExpression(source, knownNames)
      // Which names exist is judged when publishing: see lintWorkflow.
      .filter(({ code }) => code !== 'EXPRESSION_UNKNOWN_NAME')
      .map((problem) => ({ ...problem, path })),
  )

const conditionsOf = ({ restricted, sealed, transitions }: WorkflowDefinition) => [
  ...transitions.flatMap(({ when = [] }, index) =>
    when.map(({ expression }, at) => ({
      path: `transitions.${String(index)}.when.${String(at)}.expression`,
      source: expression,
    })),
  ),
  ...(['restricted', 'sealed'] as const).flatMap((rule) => {
    const source = { restricted, sealed }[rule]?.when
    return source === undefined ? [] : [{ path: `${rule}.when`, source }]
  }),
]

/**
 * Reads a workflow definition from anything: shape, size (100 states, 400 transitions), references and FEEL syntax.
 * Never throws. `knownNames` is only needed where conditions use names with spaces, which FEEL cannot cut otherwise.
 */
export const parseWorkflowDefinition = (input: unknown, knownNames: string[] = []): Parsed => {
  if (!isRecord(input)) {
    const message = {
      vi: 'Định nghĩa quy trình phải là một đối tượng JSON.',
      en: 'A workflow definition must be a JSON object.',
    }
    return { ok: false, problems: [{ code: 'DEFINITION_INVALID', message }] }
  }
  const early = [
    ...versionProblem(input),
    ...sizeProblem(input['states'], 100, 'states', 'trạng thái', 'states'),
    ...sizeProblem(input['transitions'], 400, 'transitions', 'bước chuyển', 'transitions'),
  ]
  if (early.length > 0) return { ok: false, problems: early }

  const parsed = workflowDefinitionSchema.safeParse(input)
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.slice(0, maxProblems).map(describeSchemaIssue) }
  }
  const definition: WorkflowDefinition = parsed.data
  const problems = [...findReferenceProblems(definition), ...expressionProblems(definition, knownNames)]
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, maxProblems) }
  return { definition, ok: true }
}

import type { Problem } from '../../shared/problem.ts'
import type { WorkflowDefinition } from '../types.ts'
import { expressionsOfWorkflow } from './expressionsOfWorkflow.ts'
import { keyProblems } from './keyProblems.ts'
import { pathOfRef } from './pathOfRef.ts'
import type { WorkflowRef } from './workflowRef.ts'

const problem = (code: string, vi: string, en: string): Problem[] => [
  { code, message: { vi, en }, path: 'key' },
]

/** Why a state or an action may not get this name; nothing when it may. */
export function refuseRename(definition: WorkflowDefinition, ref: WorkflowRef, name: string): Problem[] {
  if (pathOfRef(definition, ref) === null) return gone
  const invalid = keyProblems(name)
  if (invalid.length > 0) return invalid
  if (ref.kind === 'transition' || name === ref.key) return []
  if (definition.states.some(({ key }) => key === name)) {
    return problem(
      'DUPLICATE_STATE',
      `Mã trạng thái “${name}” đã có; hãy đặt mã khác.`,
      `The state key “${name}” is taken; choose another.`,
    )
  }
  const reads = expressionsOfWorkflow(definition).find((source) => source.includes(JSON.stringify(ref.key)))
  return reads === undefined
    ? []
    : problem(
        'RENAME_UNSURE',
        `Điều kiện “${reads}” có nhắc đến “${ref.key}”, không chắc là trạng thái này; hãy sửa điều kiện trước.`,
        `The condition “${reads}” speaks of “${ref.key}”, which may be this state; change it first.`,
      )
}

const gone: Problem[] = [
  {
    code: 'PART_GONE',
    message: { vi: 'Phần này không còn trong quy trình.', en: 'This part is no longer there.' },
  },
]

import type { Problem } from '../../shared/problem.ts'
import type { WorkflowDefinition } from '../types.ts'
import { nameOfRef } from './describeWorkflowOperation.ts'
import { refAtPath } from './refAtPath.ts'
import { tellPlace } from './tellPlace.ts'

/** A problem that says where it is, unless it names the place already. */
export function placedProblem(definition: WorkflowDefinition, problem: Problem): Problem {
  const { message, path } = problem
  if (path === undefined) return problem
  const ref = refAtPath(definition, path)
  const name = ref ? nameOfRef(definition, ref).vi : ''
  const place = name !== '' && message.vi.includes(name) ? null : tellPlace(definition, path)
  if (place === null) return problem
  return { ...problem, message: { vi: `${place.vi}: ${message.vi}`, en: `${place.en}: ${message.en}` } }
}

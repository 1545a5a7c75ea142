import type { Payload } from 'payload'

import type { FormDefinition } from '../../forms/types.ts'
import type { Problem } from '../../shared/problem.ts'
import { findPrefillTargetProblems } from '../prefill/findPrefillTargetProblems.ts'
import { findSourceProblems } from './findSourceProblems.ts'

/** A problem for each thing outside of a form that it names and that is not there: records, other forms, kinds of award. */
export const findTargetProblems = async (
  payload: Payload,
  definition: FormDefinition,
): Promise<Problem[]> => [
  ...findSourceProblems(payload, definition),
  ...(await findPrefillTargetProblems(payload, definition)),
]

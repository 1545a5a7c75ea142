import type { Payload } from 'payload'

import type { FormDefinition } from '../../forms/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { findFitProblems } from './findFitProblems.ts'

type Args = { forms: FormDefinition[]; payload: Payload; workflow: string }

/** Refuses forms and a workflow that do not go together (422): every dossier that is begun would be stranded. */
export const refuseMisfit = async (args: Args): Promise<void> => {
  const problems = await findFitProblems(args)
  if (problems.length === 0) return
  throw new DomainError(
    'FORM_DOES_NOT_FIT',
    422,
    {
      vi: 'Biểu mẫu và quy trình không khớp nhau; hãy sửa các điểm được nêu hoặc chọn biểu mẫu, quy trình khác.',
      en: 'The form and the workflow do not go together; mend the points listed, or choose others.',
    },
    problems.map((problem) => ({ ...problem, path: 'workflow' })),
  )
}

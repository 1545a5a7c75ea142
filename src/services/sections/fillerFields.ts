import type { Answers, FormContext, FormDefinition } from '../../forms/types.ts'
import type { Flow } from '../../workflow/flowTypes.ts'
import { partsOf } from '../../workflow/partsOf.ts'
import type { Instance, WorkflowDefinition } from '../../workflow/types.ts'
import { readersOf } from '../dossiers/readersOf.ts'
import { fillersIn } from './fillersIn.ts'
import type { OwnedSection } from './sectionsOf.ts'

type Args = {
  answers: Answers
  context: FormContext
  definition: FormDefinition
  instance: Instance
  owned: OwnedSection[]
  workflow: WorkflowDefinition
}

/**
 * The dossier's memory of the units that fill in its sections, that they may read it and that it waits for those who
 * have not finished; to be kept with the answers.
 */
export const fillerFields = ({ instance, workflow, ...form }: Args) => {
  const flow: Flow = { ...instance.flow, ...fillersIn(form) }
  return { flow, parts: partsOf(workflow, { ...instance, flow }).join(' '), readers: readersOf(flow) }
}

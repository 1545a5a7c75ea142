import type { Flow } from '../../workflow/flowTypes.ts'
import { sealedId } from '../../workflow/seal/sealedId.ts'
import { sealedName } from '../../workflow/seal/sealedName.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from '../dossiers/actorOf.ts'

/** Whoever began a sealed dossier, as all but themselves know them: no office, no unit, no name. */
export const maskOf = (
  definition: Pick<WorkflowDefinition, 'sealed'>,
  flow?: Pick<Flow, 'seal'> | null,
): Person => ({
  id: sealedId,
  name: sealedName(definition, flow ?? undefined).vi,
  person: null,
  roles: [],
  unit: null,
})

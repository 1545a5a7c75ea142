import { isRestricted } from '../../workflow/seal/isSealable.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Dossier } from './dossier.ts'

/** Whether not everybody of the office may read of a dossier: it is sealed, restricted, or would be with these answers. */
export const isClosedDossier = (
  definition: Pick<WorkflowDefinition, 'restricted' | 'sealed'>,
  dossier: Dossier,
): boolean =>
  dossier.flow?.seal !== undefined ||
  Boolean(dossier['circle']) ||
  isRestricted(definition, (dossier['answers'] ?? {}) as Record<string, unknown>)

import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { isSealedOwner } from './isSealedOwner.ts'
import { maskOf } from './maskOf.ts'

/**
 * As whom somebody may stand before a dossier. Whoever began it under its seal is that – under no name – first, and then
 * whatever else their office makes them. Everybody else is themselves.
 */
export const facesOf = (
  definition: Pick<WorkflowDefinition, 'sealed'>,
  dossier: Dossier,
  person: Person,
): [Person, ...Person[]] =>
  isSealedOwner(dossier, person.id) ? [maskOf(definition, dossier.flow), person] : [person]

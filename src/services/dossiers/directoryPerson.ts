import type { DirectoryPerson } from '../../workflow/flowTypes.ts'
import type { Person } from './actorOf.ts'

type Known = { load: ReadonlyMap<string, number>; relations: string[] }

/** Somebody of the staff as the engine sees them. */
export const directoryPerson = (
  { id, name, person, roles, unit }: Person,
  { load, relations }: Known,
): DirectoryPerson => ({ id, load: load.get(id) ?? 0, name, record: person, relations, roles, unit })

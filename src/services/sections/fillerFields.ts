import type { Flow } from '../../workflow/flowTypes.ts'
import { readersOf } from '../dossiers/readersOf.ts'
import type { OwnedSection } from './sectionsOf.ts'

/** The dossier's memory of the units that fill in its sections, and that they may read it; to be kept with the answers. */
export const fillerFields = (flow: Flow, owned: OwnedSection[]): { flow: Flow; readers: string } => {
  const fillers = [...new Set(owned.flatMap(({ units }) => units.map(({ id }) => id)))]
  const next: Flow = { ...flow, fillers }
  return { flow: next, readers: readersOf(next) }
}

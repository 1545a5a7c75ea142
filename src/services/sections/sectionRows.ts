import type { OutboxEntry } from '../../database/journal.ts'
import type { Directory } from '../../workflow/flowTypes.ts'
import { fillersOf } from '../../workflow/unitsToFill.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Row } from '../effects/rowMaker.ts'

type Args = {
  actor: Person
  definition: WorkflowDefinition
  directory: Directory
  row: Row
  state: string
  units: string[]
}

/** Tells the people of units, by mail and bell, that a section of the form is now theirs to fill in. */
export const sectionRows = ({ actor, definition, directory, row, state, units }: Args): OutboxEntry[] =>
  units.length === 0
    ? []
    : fillersOf(definition, { state, units }, directory.people)
        .filter((user) => user !== actor.id)
        .map((user) => row('mail', `section:${user}`, { template: 'sectionOpened', user }))

import type { Payload } from 'payload'

import type { OutboxEntry } from '../../database/journal.ts'
import type { Answers, FormContext, FormDefinition } from '../../forms/types.ts'
import { unitsToFill } from '../../workflow/unitsToFill.ts'
import type { Instance } from '../../workflow/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { directoryFor } from '../dossiers/directoryFor.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { relationsIn } from '../dossiers/relationsIn.ts'
import { rowMaker } from '../effects/rowMaker.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { fillerFields } from './fillerFields.ts'
import { sectionRows } from './sectionRows.ts'
import { hasOwnSections, sectionsOf } from './sectionsOf.ts'

type Args = {
  actor: Person
  answers: Answers
  at: string
  collection: WorkflowCollection
  context: FormContext
  definition: FormDefinition
  dossier: Dossier
  /** As it will be kept. */
  instance: Instance
  payload: Payload
}

type After = { effects: OutboxEntry[]; set: Record<string, unknown> }

/** What a save keeps of the sections that units fill in; a unit that an answer has only now named is told so. */
export const sectionsAfter = async (args: Args): Promise<After> => {
  const { actor, answers, context, definition, dossier, instance, payload } = args
  if (!hasOwnSections(definition)) return { effects: [], set: { flow: instance.flow } }
  const owned = await sectionsOf({ answers, context, definition, payload })
  const workflow = await workflowOf(payload, dossier)
  const set = fillerFields({ answers, context, definition, instance, owned, workflow })
  const known = instance.flow.fillers ?? []
  const next = { ...instance, flow: set.flow }
  const units = unitsToFill(workflow, next).filter((unit) => !known.includes(unit))
  if (units.length === 0) return { effects: [], set }

  const tests = await relationsIn(payload, dossier)
  const directory = await directoryFor({ definition: workflow, dossier, payload, tests })
  const row = rowMaker({ ...args, definition: workflow, next })
  const { state } = instance
  return {
    effects: sectionRows({ actor, definition: workflow, directory, row, state, units }),
    set,
  }
}

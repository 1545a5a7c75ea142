import type { Payload } from 'payload'

import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Facts, WorkflowDefinition } from '../../workflow/types.ts'
import { officeCalendar } from '../calendar.ts'
import { now } from '../clock.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'
import { relationsIn, relationsOf } from './relationsIn.ts'
import type { Subject, SubjectCommand } from './subject.ts'

type Args = {
  actor: Person
  command: SubjectCommand
  definition: WorkflowDefinition
  dossier: Dossier
  payload: Payload
  subject: Subject
}

/** Everything the pure engine needs to know about this dossier, this person and this moment. */
export const factsFor = async ({
  actor,
  command,
  definition,
  dossier,
  payload,
  subject,
}: Args): Promise<Facts> => {
  const tests = await relationsIn(payload, dossier)
  const judgesForm = definition.transitions.some(
    ({ action, validatesForm }) =>
      validatesForm === true && (command.action === '' || action === command.action),
  )
  return {
    actor: { id: actor.id, roles: actor.roles },
    calendar: await officeCalendar(payload),
    context: await subject.context({ actor, command, dossier, payload }),
    formProblems: judgesForm ? await formProblems(payload, dossier, actor) : [],
    now: now(),
    relations: relationsOf(tests, actor),
  }
}

const formProblems = async (payload: Payload, dossier: Dossier, actor: Person) => {
  const form = await formOf(payload, dossier)
  if (!form) return []
  return judgeAnswers({
    answers: dossier['answers'] ?? {},
    context: await formContext(payload, dossier, actor),
    definition: form.definition,
    mode: 'submit',
  }).problems
}

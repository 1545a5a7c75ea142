import type { Payload } from 'payload'

import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { findEveryday } from '../../workflow/everyday/findEveryday.ts'
import type { Facts, WorkflowDefinition } from '../../workflow/types.ts'
import { officeCalendar } from '../calendar.ts'
import { now } from '../clock.ts'
import type { Person } from './actorOf.ts'
import { casesOf } from './casesOf.ts'
import { commonContext } from './commonContext.ts'
import { directoryFor } from './directoryFor.ts'
import type { Dossier } from './dossier.ts'
import { fieldsOfForm } from './fieldsOfForm.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'
import { parentOf } from './parentOf.ts'
import { relationsIn, relationsOf } from './relationsIn.ts'
import type { Subject, SubjectCommand } from './subject.ts'

type Args = {
  actor: Person
  command: SubjectCommand
  definition: WorkflowDefinition
  dossier: Dossier
  /** Whoever lent the actor their power. */
  onBehalfOf?: Person
  payload: Payload
  subject: Subject
}

/** Everything the pure engine needs to know about this dossier, this person and this moment. */
export const factsFor = async (args: Args): Promise<Facts> => {
  const { actor, command, definition, dossier, onBehalfOf, payload, subject } = args
  const tests = await relationsIn(payload, dossier)
  const calendar = await officeCalendar(payload)
  const at = now()
  const parent = await parentOf(payload, dossier.flow?.parent)
  const directory = await directoryFor({ definition, dossier, payload, tests })
  return {
    actor: { id: actor.id, roles: actor.roles },
    answers: (dossier['answers'] ?? {}) as Record<string, unknown>,
    calendar,
    context: {
      ...commonContext({
        actor,
        at,
        calendar,
        cases: await casesOf({ definition, dossier, payload }),
        directory,
        dossier,
        given: command.action === '' ? null : command.data,
        parent,
      }),
      ...(await subject.context({ actor, command, dossier, payload })),
    },
    directory,
    ...(await formFields(payload, dossier, command.action)),
    formProblems: judgesForm(definition, dossier, command.action)
      ? await formProblems(payload, dossier, actor)
      : [],
    now: at,
    ...(onBehalfOf
      ? {
          onBehalfOf: {
            id: onBehalfOf.id,
            relations: relationsOf(tests, onBehalfOf),
            roles: onBehalfOf.roles,
          },
        }
      : {}),
    obstacles: (await subject.obstacles?.({ actor: onBehalfOf ?? actor, command, dossier, payload })) ?? {},
    relations: relationsOf(tests, actor),
  }
}

/** The list of fields to correct is held against the form. */
const formFields = async (payload: Payload, dossier: Dossier, asked: string) =>
  asked === 'return' && dossier.formVersion ? { formFields: await fieldsOfForm(payload, dossier) } : {}

const judgesForm = (definition: WorkflowDefinition, dossier: Dossier, asked: string): boolean =>
  definition.transitions.some(
    ({ action, validatesForm }) => validatesForm === true && (asked === '' || action === asked),
  ) ||
  (asked === 'sendCorrected' && findEveryday(definition, asked) !== undefined && Boolean(dossier.formVersion))

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

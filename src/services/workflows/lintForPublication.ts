import type { Payload } from 'payload'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { consequenceNames } from '../../commendation/consequenceNames.ts'
import { publishableCollections } from '../../commendation/publishableCollections.ts'
import { relationKeys } from '../../commendation/relations.ts'
import { roleKeys } from '../../commendation/roles.ts'
import { templateNames } from '../../documents/templates/templateNames.ts'
import { findMailProblems } from '../../notifications/own/findMailProblems.ts'
import { mailTemplates } from '../../notifications/templates/index.ts'
import type { Problem } from '../../shared/problem.ts'
import { lintWorkflow } from '../../workflow/lintWorkflow.ts'
import { replayTest, type SavedRun } from '../../workflow/simulate/replayTest.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { recordCollections } from '../../commendation/recordCollections.ts'
import { formDefinitions } from '../definitions/formDefinitions.ts'
import { documentTemplateKeys } from '../documents/documentTemplateKeys.ts'
import { directoryFor } from '../dossiers/directoryFor.ts'
import { contextNames } from './contextNames.ts'
import { procedureCircles } from './procedureCircles.ts'
import { scoresOfForm } from './scoresOfForm.ts'
import { usesOfWorkflow } from './usesOfWorkflow.ts'
import { webhookNames } from './webhookNames.ts'

/** All that stands against publishing a workflow today: its own faults, the staff list, what it names, its forms, its saved runs. */
export const lintForPublication = async (
  payload: Payload,
  id: string,
  definition: WorkflowDefinition,
  runs: SavedRun[],
): Promise<Problem[]> => {
  const sample = { id: 'sample', rev: 0, state: definition.initial }
  const circles = await procedureCircles(payload, id)
  const uses = await usesOfWorkflow(payload, id)
  const problems = lintWorkflow(definition, {
    ...uses,
    circles,
    documents: await documentTemplateKeys(payload),
    directory: await directoryFor({ definition, dossier: sample, payload, tests: {} }),
    groups: ['council'],
    knownNames: [
      ...contextNames,
      ...(uses.forms?.flatMap(({ fields }) => fields) ?? (await everyField(payload))),
    ],
    pages: publishableCollections,
    procedures: [...circles.sendsOut.keys()],
    records: recordCollections,
    relations: [...relationKeys],
    roles: [...roleKeys],
    runs: consequenceNames,
    templates: Object.keys(mailTemplates),
    webhooks: webhookNames(),
  })
  const names = definition.mails ? templateNames(await formDefinitions(payload)).names : []
  const ofMails = findMailProblems(definition.mails ?? [], names)
  const ofRuns: Problem[] = []
  for (const run of runs) {
    const workOut = await scoresOfForm(payload, id, run.script.answers)
    ofRuns.push(...replayTest(definition, run, workOut))
  }
  return [...problems, ...ofMails, ...ofRuns]
}

/** Where nothing uses the workflow yet: the fields of every form there is. */
const everyField = async (payload: Payload): Promise<string[]> =>
  (await formDefinitions(payload)).flatMap(fieldsOf).map(({ key }) => key)

import { hasRole } from '../../access/hasRole.ts'
import { now } from '../../src/services/clock.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import { migrateForm } from '../../src/services/formChanges/migrateForm.ts'
import { readMigrationInput } from '../../src/services/formChanges/migrationInput.ts'
import { undoMigration as undoFormMigration } from '../../src/services/formChanges/undoMigration.ts'
import { undoMigration as undoWorkflowMigration } from '../../src/services/migrations/undoMigration.ts'
import { definitionKind } from '../definitionKind.ts'
import { graphqlCollection } from '../graphqlCollection.ts'
import { moveDossiers } from '../moveDossiers.ts'
import { playWorkflow } from '../playWorkflow.ts'
import { commonOf } from './commonOf.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'
import { objectIn } from './objectIn.ts'

const access = hasRole('standing-head', 'standing-officer')

/** Publishing what was drawn, moving running dossiers to it and back, and playing it first. */
export const designMutations = ({ dossier, json: type, keyed, someJson, text }: GraphqlKit) => ({
  migrateForm: guardedOperation({
    access,
    args: { data: someJson, id: text, ...keyed },
    run: (input, actor, req) =>
      migrateForm({
        ...readMigrationInput(input['data']),
        ...commonOf(input, actor, req),
        id: String(input['id']),
      }),
    type,
  }),
  migrateWorkflow: guardedOperation({
    access,
    args: { data: someJson, id: text, ...keyed },
    run: (input, actor, req) => {
      const { idempotencyKey } = commonOf(input, actor, req)
      const data = objectIn(input, 'data')
      return moveDossiers(req, { actor, id: String(input['id']), idempotencyKey, input: data })
    },
    type,
  }),
  publishDefinition: guardedOperation({
    access,
    args: { id: text, ...keyed, kind: text },
    run: (input, actor, req) =>
      publishDefinition({
        ...commonOf(input, actor, req),
        at: now(),
        id: String(input['id']),
        kind: definitionKind(input['kind']),
        userId: actor.id,
      }),
    type,
  }),
  simulateWorkflow: guardedOperation({
    access,
    args: { data: someJson, id: text },
    run: (input, _actor, req) => playWorkflow(req, String(input['id']), objectIn(input, 'data')),
    type,
  }),
  undoFormMigration: guardedOperation({
    access,
    args: { batch: text, ...keyed },
    run: (input, actor, req) => undoFormMigration({ ...commonOf(input, actor, req), batch: input['batch'] }),
    type,
  }),
  undoWorkflowMigration: guardedOperation({
    access,
    args: { ...dossier, ...keyed },
    run: (input, actor, req) =>
      undoWorkflowMigration({
        ...commonOf(input, actor, req),
        collection: graphqlCollection(input['collection']),
        id: String(input['id']),
      }),
    type,
  }),
})

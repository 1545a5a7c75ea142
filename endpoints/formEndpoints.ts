import type { Endpoint } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { usagesOfField } from '../src/services/definitions/usagesOfField.ts'
import { classifyForm } from '../src/services/formChanges/classifyForm.ts'
import { migrateForm } from '../src/services/formChanges/migrateForm.ts'
import { readMigrationInput } from '../src/services/formChanges/migrationInput.ts'
import { undoMigration } from '../src/services/formChanges/undoMigration.ts'
import { commandOf } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'

const access = hasRole('standing-head', 'standing-officer')

/** What the standing body asks about a form before it changes dossiers in flight, and does then. */
export const formEndpoints: Endpoint[] = [
  guardedEndpoint({
    access,
    handler: async (req) => {
      const { id, input } = await commandOf(req, ['definition'])
      return Response.json(await classifyForm({ definition: input['definition'], id, payload: req.payload }))
    },
    method: 'post',
    path: '/:id/classify',
  }),
  guardedEndpoint({
    access,
    handler: async (req) => {
      const id = String(req.routeParams?.['id'] ?? '')
      const key = req.searchParams.get('key') ?? ''
      return Response.json(await usagesOfField(req.payload, id, key))
    },
    method: 'get',
    path: '/:id/usages',
  }),
  guardedEndpoint({
    access,
    handler: async (req) => {
      const { actor, id, idempotencyKey, input } = await commandOf(req)
      const asked = readMigrationInput(input)
      return Response.json(await migrateForm({ ...asked, actor, id, idempotencyKey, payload: req.payload }))
    },
    method: 'post',
    path: '/:id/migrate',
  }),
  guardedEndpoint({
    access,
    handler: async (req) => {
      const { actor, idempotencyKey, input } = await commandOf(req, ['batch'])
      const { batch } = input
      return Response.json(await undoMigration({ actor, batch, idempotencyKey, payload: req.payload }))
    },
    method: 'post',
    path: '/:id/migrate/undo',
  }),
]

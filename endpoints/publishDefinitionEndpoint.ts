import type { Endpoint } from 'payload'

import { now } from '../src/services/clock.ts'
import { publishDefinition } from '../src/services/definitions/publishDefinition.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { commandOf } from './commandOf.ts'

const PUBLISHERS = ['standing-head', 'standing-officer']

/** `POST /api/forms/:id/publish`: freezes the definition into its next version. */
export const publishDefinitionEndpoint = (kind: 'forms' | 'workflows'): Endpoint => ({
  handler: async (req) => {
    const { actor, id } = await commandOf(req)
    if (!actor.roles.some((role) => PUBLISHERS.includes(role))) {
      throw new DomainError('NOT_ALLOWED', 403, {
        vi: 'Thường trực Hội đồng là nơi ban hành biểu mẫu và quy trình.',
        en: 'Forms and workflows are published by the standing body.',
      })
    }
    const version = await publishDefinition({ at: now(), id, kind, payload: req.payload, userId: actor.id })
    return Response.json({ version }, { status: 201 })
  },
  method: 'post',
  path: '/:id/publish',
})

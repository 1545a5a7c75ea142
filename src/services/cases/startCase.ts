import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import { refuseUnknownKeys } from '../../shared/refuseUnknownKeys.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Command } from '../commands/once.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { refuseOwnName } from '../seal/refuseOwnName.ts'
import { startDossier } from '../dossiers/startDossier.ts'
import { startOnce } from '../dossiers/startOnce.ts'
import { nextNumber } from './nextNumber.ts'
import { findProcedure } from './findProcedure.ts'
import { publishedOf } from './publishedOf.ts'

type Args = { actor: Person; idempotencyKey?: string; input: Record<string, unknown>; payload: Payload }

/** Begins a case of a procedure, pinned to the latest published form and workflow. */
export const startCase = (args: Args) =>
  startOnce({ ...args, collection: 'cases' }, (command) => begin(args, command))

const begin = async ({ actor, input, payload }: Args, command: Command) => {
  refuseUnknownKeys(input, ['answers', 'procedure', 'title'])
  const procedure = await findProcedure(payload, idOf(input['procedure']))
  if (!procedure.startableBy.some((role) => actor.roles.includes(role))) {
    throw new DomainError('NOT_ALLOWED', 403, {
      vi: 'Ông/Bà không thuộc đối tượng lập hồ sơ của thủ tục này.',
      en: 'You may not begin this procedure.',
    })
  }
  const { formVersion, workflowVersion } = publishedOf(procedure)
  const title =
    typeof input['title'] === 'string' && input['title'].trim()
      ? input['title'].trim().slice(0, 300)
      : procedure.title
  const { sealed } = await workflowOf(payload, { workflowVersion })
  if (sealed) refuseOwnName(title, actor)
  const unit = sealed ? null : actor.unit
  return startDossier({
    actor,
    answers: input['answers'],
    collection: 'cases',
    command,
    fields: {
      formVersion,
      person: null,
      procedure: procedure.id,
      // What is sealed bears neither name nor unit, until it is handed in and turns out to be no secret.
      title: sealed ? title : `${title} – ${actor.name}`,
      unit,
    },
    nextNumber: () => nextNumber(payload, procedure, unit),
    payload,
    workflowVersion,
  })
}

import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { startDossier } from '../dossiers/startDossier.ts'

type Args = { actor: Person; idempotencyKey?: string; input: Record<string, unknown>; payload: Payload }

/** Begins a case of a procedure, pinned to the latest published form and workflow. */
export const startCase = async ({ actor, idempotencyKey, input, payload }: Args) => {
  const given = idOf(input['procedure'])
  const found = given
    ? await payload.find({
        collection: 'procedures',
        depth: 1,
        limit: 1,
        overrideAccess: true,
        pagination: false,
        where: {
          and: [
            { active: { not_equals: false } },
            { or: [{ key: { equals: given } }, { id: { equals: given } }] },
          ],
        },
      })
    : null
  const procedure = found?.docs[0]
  if (!procedure) {
    const message = { vi: 'Hãy chọn thủ tục.', en: 'Choose a procedure.' }
    throw new DomainError('PROCEDURE_UNKNOWN', 422, message, [
      { code: 'PROCEDURE_UNKNOWN', message, path: 'procedure' },
    ])
  }
  if (!procedure.startableBy.some((role) => actor.roles.includes(role))) {
    throw new DomainError('NOT_ALLOWED', 403, {
      vi: 'Ông/Bà không thuộc đối tượng lập hồ sơ của thủ tục này.',
      en: 'You may not begin this procedure.',
    })
  }
  const latest = (source: unknown) => idOf((source as { latestVersion?: unknown } | null)?.latestVersion)
  const title =
    typeof input['title'] === 'string' && input['title'].trim()
      ? input['title'].trim().slice(0, 300)
      : procedure.title
  return startDossier({
    actor,
    answers: input['answers'],
    collection: 'cases',
    fields: {
      formVersion: latest(procedure.form),
      person: null,
      procedure: procedure.id,
      title: `${title} – ${actor.name}`,
      unit: actor.unit,
    },
    idempotencyKey,
    payload,
    workflowVersion: latest(procedure.workflow) ?? '',
  })
}

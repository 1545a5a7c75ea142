import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { lintForm } from '../../forms/lint/lintForm.ts'
import { toJsonSchema } from '../../forms/toJsonSchema.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import { once } from '../commands/once.ts'
import { findTargetProblems } from './findTargetProblems.ts'
import { findUseProblems } from './findUseProblems.ts'
import type { SavedRun } from '../../workflow/simulate/replayTest.ts'
import { lintForPublication } from '../workflows/lintForPublication.ts'
import { noteOnDefinition } from './noteOnDefinition.ts'
import { invalidDefinition, readDefinition } from './readDefinition.ts'

type Args = {
  at: string
  id: string
  idempotencyKey?: string
  kind: 'forms' | 'workflows'
  payload: Payload
  userId: null | string
}
type Published = { id: string; number: number; sha256: string }

/** Freezes a definition into its next version; publishing what is already published gives the same version back. */
export const publishDefinition = (args: Args): Promise<Published> => {
  const { id, idempotencyKey, kind, payload, userId } = args
  const actor = { id: userId ?? 'system' }
  return once({ actor, idempotencyKey, payload, request: { id, publish: kind } }, () => publish(args))
}

const publish = async ({ at, id, kind, payload, userId }: Args): Promise<Published> => {
  const versions = kind === 'forms' ? 'form-versions' : 'workflow-versions'
  const source = await payload.findByID({ collection: kind, depth: 0, id, overrideAccess: true })
  const definition = readDefinition(kind, source.definition)
  if (kind === 'forms')
    await refuseUnsoundForm(payload, id, readDefinition('forms', definition), userId === null)
  // What the office ships is published before it has any staff; people publish for the staff there is.
  if (kind === 'workflows' && userId !== null) {
    const runs = ((source as { runs?: unknown }).runs ?? []) as SavedRun[]
    const problems = await lintForPublication(payload, id, readDefinition('workflows', definition), runs)
    if (problems.length > 0) throw invalidDefinition(problems)
  }
  const sha256 = createHash('sha256').update(canonicalJson(definition)).digest('hex')
  const latestId = idOf(source.latestVersion)
  if (latestId) {
    const latest = await payload.findByID({
      collection: versions,
      depth: 0,
      id: latestId,
      overrideAccess: true,
    })
    if (latest.sha256 === sha256) return { id: latest.id, number: latest.number ?? 1, sha256 }
  }
  const number = (source.latestNumber ?? 0) + 1
  const version = await payload
    .create({
      collection: versions,
      data: {
        definition: definition as unknown as Record<string, unknown>,
        jsonSchema:
          kind === 'forms'
            ? (toJsonSchema(readDefinition('forms', definition)) as Record<string, unknown>)
            : null,
        number,
        publishedAt: at,
        publishedBy: userId,
        sha256,
        source: id,
        title: `${source.title} – bản ${String(number)}`,
      },
      overrideAccess: true,
    })
    .catch(async (error: unknown) => {
      if ((error as { name?: string }).name !== 'ValidationError') throw error
      return publishedMeanwhile({ id, number, payload, sha256, versions })
    })
  await noteOnDefinition({ data: { latestNumber: number, latestVersion: version.id }, id, kind, payload })
  return { id: version.id, number, sha256 }
}

type Meanwhile = Pick<Args, 'id' | 'payload'> & {
  number: number
  sha256: string
  versions: 'form-versions' | 'workflow-versions'
}

/** The same definition published at the same moment, or just before a crash, is this very version. */
const publishedMeanwhile = async ({ id, number, payload, sha256, versions }: Meanwhile) => {
  const { docs } = await payload.find({
    collection: versions,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ source: { equals: id } }, { number: { equals: number } }] },
  })
  if (docs[0]?.sha256 === sha256) return docs[0]
  throw new DomainError('PUBLISHED_MEANWHILE', 409, {
    vi: 'Người khác vừa ban hành bản mới của định nghĩa này. Hãy tải lại trang.',
    en: 'Somebody else has just published a version of this definition. Reload the page.',
  })
}

/** A draft may be unfinished; what is published may not hold what nobody can reach or what never comes true. */
const refuseUnsoundForm = async (
  payload: Payload,
  id: string,
  definition: FormDefinition,
  isShipped: boolean,
): Promise<void> => {
  const errors = lintForm(definition).filter(({ severity }) => severity === 'error')
  const problems = [
    ...errors,
    ...(await findTargetProblems(payload, definition)),
    // What the office ships comes in one after the other: its forms before the workflows that go with them.
    ...(isShipped ? [] : await findUseProblems(payload, id, definition)),
  ]
  if (problems.length > 0) throw invalidDefinition(problems)
}

import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { lintForm } from '../../forms/lint/lintForm.ts'
import { toJsonSchema } from '../../forms/toJsonSchema.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import { findSourceProblems } from './findSourceProblems.ts'
import { definitionInvalid, readDefinition } from './readDefinition.ts'

type Args = { at: string; id: string; kind: 'forms' | 'workflows'; payload: Payload; userId: null | string }
type Published = { id: string; number: number; sha256: string }

/** Freezes a definition into its next version; publishing what is already published gives the same version back. */
export const publishDefinition = async ({ at, id, kind, payload, userId }: Args): Promise<Published> => {
  const versions = kind === 'forms' ? 'form-versions' : 'workflow-versions'
  const source = await payload.findByID({ collection: kind, depth: 0, id, overrideAccess: true })
  const definition = readDefinition(kind, source.definition)
  if (kind === 'forms') refuseUnsoundForm(payload, readDefinition('forms', definition))
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
    .catch((error: unknown) => {
      if ((error as { name?: string }).name !== 'ValidationError') throw error
      throw new DomainError('PUBLISHED_MEANWHILE', 409, {
        vi: 'Người khác vừa ban hành bản mới của định nghĩa này. Hãy tải lại trang.',
        en: 'Somebody else has just published a version of this definition. Reload the page.',
      })
    })
  await payload.update({
    collection: kind,
    data: { latestNumber: number, latestVersion: version.id },
    depth: 0,
    id,
    overrideAccess: true,
  })
  return { id: version.id, number, sha256 }
}

/** A draft may be unfinished; what is published may not hold what nobody can reach or what never comes true. */
const refuseUnsoundForm = (payload: Payload, definition: FormDefinition): void => {
  const errors = lintForm(definition).filter(({ severity }) => severity === 'error')
  const problems = [...errors, ...findSourceProblems(payload, definition)]
  if (problems.length > 0) throw definitionInvalid(problems)
}

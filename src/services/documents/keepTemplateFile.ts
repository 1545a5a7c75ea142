import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'

import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import { dossierStore } from '../../database/dossierStore.ts'
import { DomainError } from '../../shared/domainError.ts'
import { now } from '../clock.ts'
import { fileKinds } from '../files/fileKinds.ts'
import { keepContent } from '../files/fileStore.ts'

import { findRow, keepRow } from './fileRow.ts'

type Args = { actor: null | string; id: string; name: string; payload: Payload; temp: string }

const maxTries = 20

/**
 * Keeps a judged file as the next version of a template; the content that is the latest already stays that version.
 * Versions are never written over: documents name the one that they were made from.
 */
export const keepTemplateFile = async ({ actor, id, name, payload, temp }: Args): Promise<DossierFile> => {
  const template = await payload.findByID({
    collection: 'document-templates',
    depth: 0,
    id,
    overrideAccess: true,
  })
  const sha256 = createHash('sha256')
    .update(await readFile(temp))
    .digest('hex')
  const { size } = await stat(temp)
  const latest = template.latestFile ? await findRow(payload, template.latestFile) : null
  await keepContent(temp, sha256)
  if (latest?.sha256 === sha256) return latest
  const before = template.latestNumber ?? 0
  for (let number = before + 1; number <= before + maxTries; number += 1) {
    const row = await keepRow(payload, `document-templates:${id}:${String(number)}`, {
      claimedAt: now(),
      field: '',
      kind: 'template',
      made: { number },
      name,
      sha256,
      size,
      subjectCollection: 'document-templates',
      subjectId: id,
      type: fileKinds.docx.type,
      uploadedAt: now(),
      uploadedBy: actor,
    })
    // Taken by somebody faster, or left by a crash before the template knew of it: the next number then.
    if (row.sha256 !== sha256) continue
    const isOurs = await dossierStore(payload).compareAndSet({
      collection: 'document-templates',
      id,
      set: { latestFile: row.id, latestNumber: number },
      where: { latestNumber: template.latestNumber ?? null },
    })
    if (isOurs) return row
    break
  }
  throw new DomainError('TEMPLATE_MEANWHILE', 409, {
    vi: 'Người khác vừa tải bản mới của mẫu này lên. Hãy tải lại trang rồi thử lại.',
    en: 'Somebody else has just uploaded a version of this template. Reload the page and try again.',
  })
}

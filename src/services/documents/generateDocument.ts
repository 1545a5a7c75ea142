import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'

import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import { keyedId } from '../../database/keyedId.ts'
import { fieldsRead } from '../../documents/templates/fieldsRead.ts'
import { renderTemplate } from '../../documents/templates/renderTemplate.ts'
import { fieldsOf } from '../../forms/fieldsOf.ts'
import { slugify } from '../../shared/slugify.ts'
import type { Text } from '../../shared/text.ts'
import { now } from '../clock.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { formOf } from '../dossiers/formOf.ts'
import { fileKinds } from '../files/fileKinds.ts'
import { contentPath, dropTemps, keepContent, newTempPath } from '../files/fileStore.ts'
import { type DocumentMoment, documentScope } from './documentScope.ts'
import { findRow, keepRow } from './fileRow.ts'
import type { MadeFrom } from './madeFrom.ts'
import { templateInUse } from './templateInUse.ts'

type Args = {
  id: string
  /** Stands for this one document: a repeat gives the one that was made. */
  key: string
  moment: DocumentMoment
  name: null | Text
  payload: Payload
  template: string
}

/** Makes a document of a dossier from a template and keeps it: once for a key, however often it is asked for. */
export const generateDocument = async (args: Args): Promise<DossierFile> => {
  const { id, key, moment, payload } = args
  const known = await findRow(payload, keyedId(key))
  if (known) return known
  const { file, template } = await templateInUse(payload, args.template)
  const bytes = await readFile(contentPath(file.sha256 ?? ''))
  const dossier = await findDossier({ collection: moment.collection, id, payload })
  const form = (await formOf(payload, dossier))?.definition ?? null
  const { content, sources } = renderTemplate(bytes, await documentScope(payload, dossier, form, moment))
  const title = args.name ?? { vi: template.title, en: template.titleEn || template.title }
  const made: MadeFrom = {
    actorName: moment.actorName,
    fields: fieldsRead(sources, form ? fieldsOf(form).map((field) => field.key) : []),
    readers: template.readers ?? [],
    rev: moment.rev,
    stateLabel: moment.stateLabel,
    template: template.key,
    templateFile: file.id,
    templateNumber: template.latestNumber ?? 0,
    title,
  }
  const sha256 = createHash('sha256').update(content).digest('hex')
  await store(content, sha256)
  return keepRow(payload, key, {
    claimedAt: now(),
    field: '',
    kind: 'document',
    made,
    name: `${slugify(`${title.vi} ${String(dossier['number'] ?? '')}`) || 'van-ban'}-r${String(moment.rev)}.docx`,
    sha256,
    size: content.length,
    subjectCollection: moment.collection,
    subjectId: id,
    type: fileKinds.docx.type,
    uploadedAt: now(),
    uploadedBy: 'system',
  })
}

const store = async (content: Uint8Array, sha256: string): Promise<void> => {
  const temp = await newTempPath()
  try {
    await writeFile(temp, content, { flag: 'wx', mode: 0o600 })
    await keepContent(temp, sha256)
  } finally {
    await dropTemps([temp])
  }
}

import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'

import type { Payload } from 'payload'

import { shippedDocumentTemplates } from '../../definitions/documentTemplates/index.ts'
import { findRow } from '../documents/fileRow.ts'
import { keepTemplateFile } from '../documents/keepTemplateFile.ts'
import { dropTemps, newTempPath } from '../files/fileStore.ts'
import { ensure } from './ensure.ts'

/** The document templates that we ship, each with its first version; one that was changed since stays as it is, and a file that was lost is put back. */
export const seedDocumentTemplates = async (payload: Payload): Promise<void> => {
  for (const { file, key, note, readers, title } of shippedDocumentTemplates) {
    const data = { note, readers, title: title.vi, titleEn: title.en }
    const id = await ensure(payload, 'document-templates', { field: 'key', value: key }, data)
    const { latestFile } = await payload.findByID({
      collection: 'document-templates',
      depth: 0,
      id,
      overrideAccess: true,
    })
    const bytes = file()
    const latest = latestFile ? await findRow(payload, latestFile) : null
    if (latest && latest.sha256 !== createHash('sha256').update(bytes).digest('hex')) continue
    const temp = await newTempPath()
    try {
      await writeFile(temp, bytes, { mode: 0o600 })
      await keepTemplateFile({ actor: null, id, name: `${key}.docx`, payload, temp })
    } finally {
      await dropTemps([temp])
    }
  }
}

import type { Payload } from 'payload'

import type { DocumentTemplate, DossierFile } from '../../../payload-types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { findRow } from './fileRow.ts'

/** A template by its key with its latest file; a sentence for those who look after the system when there is none. */
export const templateInUse = async (
  payload: Payload,
  key: string,
): Promise<{ file: DossierFile; template: DocumentTemplate }> => {
  const found = await payload.find({
    collection: 'document-templates',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ key: { equals: key } }, { active: { not_equals: false } }] },
  })
  const [template] = found.docs
  const file = template?.latestFile ? await findRow(payload, template.latestFile) : null
  if (template && file) return { file, template }
  throw new DomainError('DOCUMENT_TEMPLATE_MISSING', 422, {
    vi: `Không lập được văn bản: mẫu “${key}” không còn áp dụng hoặc chưa có tệp. Hãy mở Thiết kế → Mẫu văn bản, tải tệp lên rồi thử lại.`,
    en: `The document was not made: the template “${key}” is not in use or has no file. Upload one under Design → Document templates, then try again.`,
  })
}

import type { DossierFile } from '../../../payload-types.ts'
import { madeFromOf } from './madeFrom.ts'

/** What callers learn of a document: what it is, and when and from what it was made. */
export const describeDocument = (file: DossierFile) => {
  const { actorName, rev, stateLabel, template, templateNumber, title } = madeFromOf(file)
  return {
    actorName,
    id: file.id,
    madeAt: file.uploadedAt,
    name: file.name,
    rev,
    sha256: file.sha256,
    size: file.size,
    stateLabel,
    template,
    templateNumber,
    title,
  }
}

import type { DossierFile } from '../payload-types.ts'
import { versionOf } from '../src/services/documents/templateFiles.ts'
import { describeFile } from '../src/services/files/describeFile.ts'

/** What callers learn of a version of a document template. */
export const describeTemplateFile = (file: DossierFile) => {
  const { field: _field, ...rest } = describeFile(file)
  return { ...rest, number: versionOf(file), sha256: file.sha256 }
}

import { isRecord } from '../../shared/isRecord.ts'
import { brokenBackup } from './brokenBackup.ts'
import type { StoredDocument } from './readDocuments.ts'

/** The documents of one entry, a line each. */
export const documentsIn = (path: string, bytes: Buffer): StoredDocument[] => {
  try {
    const lines = bytes.toString('utf8').trimEnd().split('\n')
    const documents = lines.map((line): unknown => JSON.parse(line))
    if (documents.every((each) => isRecord(each))) return documents as StoredDocument[]
  } catch {
    // Falls through to the same sentence.
  }
  throw brokenBackup(path, 'content')
}

import { referenceType } from '../referenceType.ts'

/** Another dossier, of the collection that the field names. */
export const dossier = referenceType({
  label: { vi: 'Hồ sơ liên quan', en: 'Related dossier' },
  noun: { vi: 'hồ sơ', en: 'a dossier' },
  source: { collection: 'nominations', label: 'title' },
  type: 'dossier',
})

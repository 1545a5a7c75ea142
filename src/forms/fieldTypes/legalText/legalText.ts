import { referenceType } from '../referenceType.ts'

export const legalText = referenceType({
  label: { vi: 'Văn bản pháp luật', en: 'Legal text' },
  noun: { vi: 'văn bản', en: 'a legal text' },
  source: { collection: 'legal-documents', label: 'number' },
  type: 'legalText',
})

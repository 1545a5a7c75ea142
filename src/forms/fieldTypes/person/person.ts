import { referenceType } from '../referenceType.ts'

export const person = referenceType({
  label: { vi: 'Cá nhân', en: 'Person' },
  noun: { vi: 'cá nhân', en: 'a person' },
  source: { collection: 'people', label: 'fullName' },
  type: 'person',
})

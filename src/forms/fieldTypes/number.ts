import { numericType } from './numericType.ts'

export const number = numericType({ label: { vi: 'Số', en: 'Number' }, type: 'number' })

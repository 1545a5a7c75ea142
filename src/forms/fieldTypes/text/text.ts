import { formLimits } from '../../formLimits.ts'
import { textualType } from '../textualType.ts'

export const text = textualType({
  isOneLine: true,
  label: { vi: 'Văn bản ngắn', en: 'Short text' },
  longest: formLimits.shortText,
  type: 'text',
})

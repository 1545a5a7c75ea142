import { formLimits } from '../../formLimits.ts'
import { textualType } from '../textualType.ts'

export const longText = textualType({
  accepts: ['text'],
  isOneLine: false,
  label: { vi: 'Văn bản dài', en: 'Long text' },
  longest: formLimits.longText,
  type: 'longText',
})

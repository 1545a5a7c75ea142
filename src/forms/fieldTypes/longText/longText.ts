import { formLimits } from '../../formLimits.ts'
import { textualType } from '../textualType.ts'

export const longText = textualType({
  accepts: ['choice', 'date', 'month', 'quarter', 'text', 'time'],
  isOneLine: false,
  label: { vi: 'Văn bản dài', en: 'Long text' },
  longest: formLimits.longText,
  type: 'longText',
})

import type { FieldType } from '../../fieldType.ts'
import { formLimits } from '../../formLimits.ts'
import { parseRichText } from '../../richText/parseRichText.ts'
import { plainTextOf } from '../../richText/plainTextOf.ts'
import { textualType } from '../textualType.ts'

/**
 * Text with headings, lists, bold and italics, kept as marked-up text (`## `, `- `, `1. `, `**`, `*`): short to send, safe
 * to draw (there is no HTML in it that anybody would run) and readable in formulas, exports and the history.
 */
export const richText: FieldType = {
  ...textualType({
    accepts: ['longText', 'text'],
    isOneLine: false,
    label: { vi: 'Văn bản có định dạng', en: 'Rich text' },
    longest: formLimits.longText,
    type: 'richText',
  }),
  toText: (value) => (typeof value === 'string' ? plainTextOf(parseRichText(value)) : ''),
}

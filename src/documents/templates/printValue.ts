import { formatDate } from '../../shared/formatDate.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import { formatNumber } from '../../shared/formatNumber.ts'
import { isIsoDate } from '../../shared/isIsoDate.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { normalizeText } from '../../shared/normalizeText.ts'

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

/** A value as it stands in a document: days day first, numbers with Vietnamese marks, lists with semicolons, nothing for what is missing. */
export function printValue(value: unknown): string {
  if (typeof value === 'string') return printText(value)
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (Array.isArray(value)) {
    return value
      .map(printValue)
      .filter((text) => text !== '')
      .join('; ')
  }
  // A file or a person is called by its name; any other record has no one text.
  return isRecord(value) && typeof value['name'] === 'string' ? printText(value['name']) : ''
}

function printText(text: string): string {
  if (isIsoDate(text)) return formatDate(text)
  if (instant.test(text)) return formatDateTime(text)
  // What XML cannot hold goes too: Word would call the file damaged.
  return normalizeText(text).replace(/[\uFFFE\uFFFF]/g, '')
}

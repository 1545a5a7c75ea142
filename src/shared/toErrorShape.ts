import { describeStatus } from './describeStatus.ts'
import type { ErrorItem, ErrorShape } from './errorItem.ts'
import type { Language } from './language.ts'
import { ownWordsFor } from './ownWordsFor.ts'

type ToErrorShapeArgs = { body: unknown; language: Language; status: number }

const asRecord = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const withPath = (item: ErrorItem, path: unknown): ErrorItem =>
  textOf(path) === undefined ? item : { ...item, path: String(path) }

const itemsOf = (entry: unknown, status: number, language: Language): ErrorItem[] => {
  const error = asRecord(entry)
  const general = describeStatus(status)
  if (error === undefined) return [{ code: general.code, message: textOf(entry) ?? general.text[language] }]
  const code = textOf(error['code']) ?? general.code
  const message = ownWordsFor(textOf(error['message']) ?? general.text[language], language)
  const data = asRecord(error['data'])
  // A refused query lists its paths without a record around them.
  const fields = data?.['errors'] ?? error['data']
  const hasCode = textOf(error['code']) !== undefined
  if (!hasCode && Array.isArray(fields) && fields.length > 0) {
    return fields.map((each: unknown, index) => {
      const field = asRecord(each) ?? {}
      const item: ErrorItem = { code: 'VALIDATION', message: textOf(field['message']) ?? message }
      // The panel marks fields from the first entry alone; repeating it would mark them many times.
      return withPath(index === 0 && data !== undefined ? { ...item, data } : item, field['path'])
    })
  }
  const item: ErrorItem = { code, message }
  return [withPath(data === undefined ? item : { ...item, data }, error['path'] ?? error['field'])]
}

const isPresented = (errors: unknown): boolean =>
  Array.isArray(errors) &&
  errors.length > 0 &&
  errors.every((each: unknown) => textOf(asRecord(each)?.['code']) !== undefined)

/**
 * Brings an error body of Payload, or our own, to the one shape `{ errors: [{ code, message, path? }] }`.
 * Never passes on what a status of 500 or more said: that may hold a stack or a query. Only what is refused for now (503)
 * in words of our own, which bear a code, is told in them: PDFs are being made, the key is another one.
 */
export const toErrorShape = ({ body, language, status }: ToErrorShapeArgs): ErrorShape => {
  const general = describeStatus(status)
  const fallback: ErrorItem = { code: general.code, message: general.text[language] }
  const errors = asRecord(body)?.['errors']
  if (status >= 500 && !(status === 503 && isPresented(errors))) return { errors: [fallback] }
  if (Array.isArray(errors) && errors.length > 0) {
    return { errors: errors.flatMap((entry: unknown) => itemsOf(entry, status, language)) }
  }
  return { errors: [fallback] }
}

import type { AfterErrorHook, PayloadRequest } from 'payload'

import { noteStorageFault } from '../src/database/watchStorage.ts'
import { describeStatus } from '../src/shared/describeStatus.ts'
import type { ErrorItem } from '../src/shared/errorItem.ts'
import type { Language } from '../src/shared/language.ts'
import { ownWordsFor } from '../src/shared/ownWordsFor.ts'
import type { Problem } from '../src/shared/problem.ts'
import type { Text } from '../src/shared/text.ts'
import { toErrorShape } from '../src/shared/toErrorShape.ts'

type Refusal = { code: string; problems: Problem[]; status: number; text: Text }

// Input that a library rejects with an error of its own, which carries no status.
const inputErrors = new Set(['BSONError', 'CastError', 'SyntaxError', 'URIError'])

// By shape and not by class: the panel's bundle and the server's hold a copy each.
const refusalOf = (error: Error): Refusal | undefined =>
  error.name === 'DomainError' &&
  'code' in error &&
  'problems' in error &&
  'status' in error &&
  'text' in error
    ? (error as Error & Refusal)
    : undefined

const brokenForm =
  /Unexpected end of form|Malformed (?:part header|content type|multipart)|Boundary not found/i

const isForm = (req: PayloadRequest): boolean =>
  (req.headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/form-data')

const hasNoData = (req: PayloadRequest): boolean =>
  typeof req.data !== 'object' || req.data === null || Array.isArray(req.data)

const isInputError = (error: Error, req: PayloadRequest): boolean =>
  inputErrors.has(error.name) ||
  error.message === 'Invalid time value' ||
  // A form that is cut off, or has no usable `_payload`, comes out of Payload as a fault of its own.
  (isForm(req) && (brokenForm.test(error.message) || (error.name === 'TypeError' && hasNoData(req))))

const statusOf = (error: Error, req: PayloadRequest, told: unknown): number => {
  if (isInputError(error, req)) return 400
  if ('status' in error && typeof error.status === 'number') return error.status
  return typeof told === 'number' ? told : 500
}

const itemsOf = ({ code, problems, text }: Refusal, language: Language): ErrorItem[] => {
  if (problems.length === 0) return [{ code, message: text[language] }]
  const items = problems.map(({ code: each, message, path }): ErrorItem => ({
    code: each,
    message: message[language],
    ...(path === undefined ? {} : { path }),
  }))
  const fields = items.filter((item) => item.path !== undefined)
  // The panel marks fields from `data.errors`; one entry is enough for all of them.
  return items.map((item, index) =>
    index === 0 && fields.length > 0
      ? { ...item, data: { errors: fields.map(({ message, path }) => ({ message, path })) } }
      : item,
  )
}

/** Gives REST and GraphQL the same refusal: code, sentence in the reader's language, and list of problems. */
export const presentError: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  noteStorageFault(error)
  const language: Language = req.i18n?.language === 'en' ? 'en' : 'vi'
  const refusal = refusalOf(error)
  const status = refusal?.status ?? statusOf(error, req, graphqlResult?.extensions?.['statusCode'])
  const errors = refusal
    ? itemsOf(refusal, language)
    : toErrorShape({ body: isInputError(error, req) ? undefined : result, language, status }).errors
  if (graphqlResult === undefined) return { response: { errors }, status }
  const general = describeStatus(status)
  return {
    graphqlResult: {
      ...graphqlResult,
      message:
        refusal?.text[language] ??
        (status >= 500 ? general.text[language] : ownWordsFor(graphqlResult.message, language)),
      extensions: {
        ...(status >= 500 ? {} : graphqlResult.extensions),
        code: refusal?.code ?? general.code,
        statusCode: status,
        ...(refusal && refusal.problems.length > 0 ? { problems: errors } : {}),
      },
    },
  }
}

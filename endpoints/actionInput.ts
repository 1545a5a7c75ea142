import { DomainError } from '../src/shared/domainError.ts'

type ActionInput = { comment?: string; data?: Record<string, unknown>; onBehalfOf?: string; rev: number }

/** What comes with an action, REST and GraphQL alike: the rev that was read, a comment, data, for whom. */
export const actionInput = (input: Record<string, unknown>): ActionInput => ({
  comment: commentOf(input['comment']),
  data: dataOf(input['data']),
  onBehalfOf: principalOf(input['onBehalfOf']),
  rev: revOf(input['rev']),
})

const invalid = (path: string, vi: string, en: string) =>
  new DomainError('COMMAND_INVALID', 422, { vi, en }, [
    { code: 'COMMAND_INVALID', message: { en, vi }, path },
  ])

const commentOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value.normalize('NFC')
  throw invalid('comment', 'Ý kiến (comment) phải là văn bản.', 'comment must be text.')
}

const dataOf = (value: unknown): Record<string, unknown> | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  throw invalid('data', 'data phải là một đối tượng.', 'data must be an object.')
}

const principalOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw invalid('onBehalfOf', 'onBehalfOf phải là mã tài khoản.', 'onBehalfOf must be the id of an account.')
}

const revOf = (value: unknown): number => {
  if (Number.isSafeInteger(value)) return value as number
  throw invalid('rev', 'Hãy gửi kèm rev (số lần sửa đã đọc).', 'Send the rev you read.')
}

import { DomainError } from '../../shared/domainError.ts'
import type { Problem } from '../../shared/problem.ts'
import { type WorkflowCollection, workflowCollections } from '../dossiers/dossier.ts'
import { type TodoView, todoViews } from './todoViews.ts'

/** What is asked for. `collection` and `text` narrow it down; the latter is looked for in titles. */
export type TodoQuery = {
  collection: null | WorkflowCollection
  limit: number
  page: number
  text: string
  view: TodoView
}

/** Lists are merged from several collections; beyond this nobody reads on, one narrows down. */
export const maxReach = 1000

/** Reads the question; refuses what is no view, no collection and no page. */
export const todoQuery = (given: Record<string, unknown>): TodoQuery => {
  const view = todoViews.find((each) => each === (given['view'] ?? 'mine'))
  const wanted = given['collection'] ?? ''
  const collection = workflowCollections.find((each) => each === wanted) ?? null
  const limit = wholeNumber(given['limit'], 20)
  const page = wholeNumber(given['page'], 1)
  const text = (typeof given['q'] === 'string' ? given['q'] : '').normalize('NFC').trim()
  const problems: Problem[] = []
  if (!view)
    problems.push(
      problem(
        'view',
        `view là một trong: ${todoViews.join(', ')}.`,
        `view is one of: ${todoViews.join(', ')}.`,
      ),
    )
  if (wanted !== '' && collection === null) {
    const known = workflowCollections.join(', ')
    problems.push(
      problem('collection', `collection là một trong: ${known}.`, `collection is one of: ${known}.`),
    )
  }
  if (!(limit >= 1 && limit <= 100))
    problems.push(problem('limit', 'limit là số từ 1 đến 100.', 'limit is 1 to 100.'))
  if (!(page >= 1)) problems.push(problem('page', 'page là số từ 1.', 'page is 1 or more.'))
  if (page * limit > maxReach) {
    problems.push(
      problem(
        'page',
        'Danh sách chỉ xem được 1.000 việc đầu. Hãy lọc bớt.',
        'Only the first 1,000 can be read. Narrow it down.',
      ),
    )
  }
  if (text.length > 200)
    problems.push(
      problem('q', 'Nội dung tìm dài tối đa 200 ký tự.', 'At most 200 characters are looked for.'),
    )
  if (!view || problems.length > 0) {
    throw new DomainError(
      'LIST_INVALID',
      422,
      { vi: 'Chưa lấy được danh sách việc.', en: 'The list cannot be read.' },
      problems,
    )
  }
  return { collection, limit, page, text, view }
}

const wholeNumber = (given: unknown, otherwise: number): number => {
  if (given === undefined || given === null || given === '') return otherwise
  const number = Number(given)
  return Number.isSafeInteger(number) ? number : Number.NaN
}

const problem = (path: string, vi: string, en: string): Problem => ({
  code: 'LIST_INVALID',
  message: { vi, en },
  path,
})

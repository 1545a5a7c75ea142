import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { answersAsked } from './answersAsked.ts'
import { hideableAnswers } from './hideableAnswers.ts'

/** Refuses (403) to filter or sort a list by answers that a step may hide from whoever asks. */
export const refuseFilters = async (payload: Payload, where: unknown, paths: string[]): Promise<void> => {
  const asked = answersAsked(where, paths)
  if (asked.length === 0) return
  const hideable = await hideableAnswers(payload)
  const closed = asked.filter((key) =>
    key === '*' ? hideable.size > 0 : hideable.has('*') || hideable.has(key),
  )
  if (closed.length === 0) return
  const names = closed.map((key) => (key === '*' ? 'answers' : key)).join(', ')
  const message = {
    vi: `Không lọc, sắp xếp được theo “${names}”: có bước ẩn nội dung này với một số người.`,
    en: `Lists cannot be filtered or sorted by “${names}”: some step hides it from somebody.`,
  }
  throw new DomainError('FILTER_HIDDEN', 403, message, [{ code: 'FILTER_HIDDEN', message, path: 'where' }])
}

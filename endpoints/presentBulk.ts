import type { PayloadRequest } from 'payload'

import type { BulkResult } from '../src/services/dossiers/performBulk.ts'

/** What became of each of many dossiers, its refusals in the language of whoever asked; REST and GraphQL alike. */
export const presentBulk = (results: BulkResult[], { i18n }: PayloadRequest) => {
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return results.map((result) => {
    if (result.ok) return result
    const { problems, ...rest } = result
    return {
      ...rest,
      errors: problems.map((problem) => ({ ...problem, message: problem.message[language] })),
    }
  })
}

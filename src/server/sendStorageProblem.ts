import type { Response } from 'express'

import type { StorageFault } from '../database/storageFault.ts'
import { sendProblem } from './sendProblem.ts'

const RETRY_AFTER_SECONDS = 5

/** Says that the database is away (503) or full (507): nothing was kept, and when to try again. */
export const sendStorageProblem = (res: Response, fault: StorageFault): void => {
  if (res.headersSent || res.destroyed) return
  res.setHeader('Retry-After', RETRY_AFTER_SECONDS)
  if (fault === 'full') {
    sendProblem(res, 507)
    return
  }
  sendProblem(res, 503, {
    code: 'DATABASE_NOT_REACHABLE',
    text: {
      vi: 'Cơ sở dữ liệu tạm thời chưa trả lời. Hãy thử lại sau ít giây; chưa có nội dung nào bị thay đổi một nửa.',
      en: 'The database does not answer for the moment. Try again in a few seconds; nothing was half changed.',
    },
  })
}

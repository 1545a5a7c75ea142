import type { Response } from 'express'

import { describeStatus } from '../shared/describeStatus.ts'
import type { ErrorItem, ErrorShape } from '../shared/errorItem.ts'
import type { Text } from '../shared/text.ts'
import { requestState } from './requestState.ts'

type Refusal = { code?: string; path?: string; text?: Text }

/** Answers a request with one refusal in the reader's language; the general sentence when none is given. */
export const sendProblem = (res: Response, status: number, { code, path, text }: Refusal = {}): void => {
  if (res.headersSent || res.destroyed) return
  const general = describeStatus(status)
  const item: ErrorItem = {
    code: code ?? general.code,
    message: (text ?? general.text)[requestState(res).language],
    ...(path === undefined ? {} : { path }),
  }
  const body: ErrorShape = { errors: [item] }
  res.status(status).json(body)
}

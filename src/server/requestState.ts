import type { Request, Response } from 'express'

import type { Language } from '../shared/language.ts'

/** A whole answer of 200 in JSON, and the headers that belong to it. */
export type Answer = { body: Buffer; headers: [name: string, value: string][] }

/** What the front door knows about a request after checking it. Kept beside the request, not on it. */
export type RequestState = {
  body?: string
  id: string
  json?: unknown
  /** Takes an answer that anybody may be given again. */
  keep?: (answer: Answer) => void
  language: Language
  method: string
  /** Do not answer before this moment of `performance.now()`. */
  notBefore?: number
  url: URL
}

type Locals = { door?: RequestState }

/** Reads what earlier steps of the front door found out; the first step must have run. */
export const requestState = (res: Response): RequestState => {
  const { door } = res.locals as Locals
  if (door === undefined) throw new Error('The front door has not seen this request.')
  return door
}

/** Called by the first step only. */
export const setRequestState = (_req: Request, res: Response, state: RequestState): void => {
  res.locals['door'] = state
}

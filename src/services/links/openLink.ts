import type { Payload } from 'payload'

import { judgeStoredLink } from './judgeStoredLink.ts'
import { linkRow } from './linkRow.ts'
import { idInToken, isTokenOf } from './linkToken.ts'
import type { OneTimeLink } from './oneTimeLink.ts'
import { type ShownAnswer, shownAnswers } from './shownAnswers.ts'
import { toLink } from './toLink.ts'

type Judged = NonNullable<Awaited<ReturnType<typeof judgeStoredLink>>>

/** `answers` are what it shows of the form now. */
export type OpenedLink = { answers: ShownAnswer[]; judged: Judged; link: OneTimeLink }

/** What an address opens; null for one that never opened anything. Nothing of the dossier is changed by looking. */
export const openLink = async (payload: Payload, token: string): Promise<null | OpenedLink> => {
  const id = idInToken(token)
  if (id === null) return null
  const row = await linkRow(payload, id)
  if (!row || !isTokenOf(token, row.print ?? '')) return null
  const link = toLink({ ...row })
  const judged = await judgeStoredLink(payload, link)
  if (judged === null) return null
  const { dossier, status, user } = judged
  const answers =
    status === 'open' && user ? await shownAnswers({ dossier, keys: link.shows, payload, user }) : []
  return { answers, judged, link }
}

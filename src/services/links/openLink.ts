import type { Payload } from 'payload'

import { judgeStoredLink } from './judgeStoredLink.ts'
import { linkRow } from './linkRow.ts'
import { idInToken, isTokenOf } from './linkToken.ts'
import type { OneTimeLink } from './oneTimeLink.ts'
import { toLink } from './toLink.ts'

type Judged = NonNullable<Awaited<ReturnType<typeof judgeStoredLink>>>

export type OpenedLink = { judged: Judged; link: OneTimeLink }

/** What an address opens; null for one that never opened anything. Nothing is changed by looking. */
export const openLink = async (payload: Payload, token: string): Promise<null | OpenedLink> => {
  const id = idInToken(token)
  if (id === null) return null
  const row = await linkRow(payload, id)
  if (!row || !isTokenOf(token, row.print ?? '')) return null
  const link = toLink({ ...row })
  const judged = await judgeStoredLink(payload, link)
  return judged === null ? null : { judged, link }
}

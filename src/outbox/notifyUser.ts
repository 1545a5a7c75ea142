import type { Payload } from 'payload'

import { getEnv } from '../env.ts'
import type { Text } from '../shared/text.ts'
import type { Entry } from './entry.ts'
import { holderOf } from './holderOf.ts'
import { leaveNotice } from './leaveNotice.ts'

/** Tells somebody in the panel what happened. */
export const notifyUser = async (payload: Payload, entry: Entry): Promise<void> => {
  const facts = entry.payload as {
    actorName: string
    collection: string
    comment: null | string
    stateLabel: null | Text
    text: null | Text
    title: string
    user: string
  }
  const what = facts.text?.vi ?? `Hồ sơ chuyển sang bước “${facts.stateLabel?.vi ?? ''}”.`
  await leaveNotice(payload, {
    key: entry.dedupeKey,
    link: `${getEnv().SERVER_URL}/admin/collections/${facts.collection}/${entry.subjectId}`,
    subject: `${what} ${facts.title}`.trim(),
    text: [`${facts.actorName}: ${what}`, facts.comment ?? ''].filter((line) => line !== '').join('\n'),
    ...(await holderOf(payload, entry, facts.user)),
  })
}

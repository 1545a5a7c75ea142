import type { Payload } from 'payload'

import { getEnv } from '../env.ts'
import type { Text } from '../shared/text.ts'
import type { Entry } from './entry.ts'

/** A line in somebody's in-app notices; the row's key makes a repeat harmless. */
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
  const key = entry.dedupeKey
  const known = await payload.count({
    collection: 'notifications',
    overrideAccess: true,
    where: { key: { equals: key } },
  })
  if (known.totalDocs > 0) return
  const what = facts.text?.vi ?? `Hồ sơ chuyển sang bước “${facts.stateLabel?.vi ?? ''}”.`
  await payload.create({
    collection: 'notifications',
    data: {
      key,
      link: `${getEnv().SERVER_URL}/admin/collections/${facts.collection}/${entry.subjectId}`,
      subject: `${what} ${facts.title}`.trim(),
      text: [`${facts.actorName}: ${what}`, facts.comment ?? ''].filter((line) => line !== '').join('\n'),
      user: facts.user,
    },
    overrideAccess: true,
  })
}

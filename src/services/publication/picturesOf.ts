import type { Payload } from 'payload'

import { textAt } from '../../publication/textAt.ts'
import { toPicture } from '../../publication/toPicture.ts'
import type { Picture } from '../../publication/types.ts'

/** Pictures of the public site by id, in one query. */
export const picturesOf = async (
  payload: Payload,
  ids: readonly (null | string)[],
): Promise<Map<string, Picture>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    disableErrors: true,
    limit: wanted.length,
    overrideAccess: false,
    pagination: false,
    select: { alt: true, filename: true, height: true, url: true, width: true },
    where: { id: { in: wanted } },
  })
  return new Map(
    docs.flatMap((media) => {
      const picture = toPicture(media)
      return picture === null ? [] : [[textAt(media, 'id'), picture] as const]
    }),
  )
}

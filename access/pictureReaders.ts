import type { Access, Payload, Where } from 'payload'

import { rolesOf } from './rolesOf.ts'

type Pictures = (payload: Payload) => Promise<string[]>

/** The public sees a picture, and reads what it shows, when a published page shows it; the staff see all. */
export const pictureReaders =
  (publicPictures: Pictures): Access =>
  async ({ req }): Promise<boolean | Where> =>
    rolesOf(req.user).length > 0 ? true : { id: { in: await publicPictures(req.payload) } }

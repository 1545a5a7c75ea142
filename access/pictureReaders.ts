import type { Access, Where } from 'payload'

import { publicPictures } from '../src/services/publication/publicPictures.ts'
import { rolesOf } from './rolesOf.ts'

/** The public sees a picture, and reads what it shows, when a published page shows it; the staff see all. */
export const pictureReaders: Access = async ({ req }): Promise<boolean | Where> =>
  rolesOf(req.user).length > 0 ? true : { id: { in: await publicPictures(req.payload) } }

import type { PayloadRequest } from 'payload'

import { makeCalendarKey } from '../src/services/calendarFeed/calendarKey.ts'
import { signedInActor } from './commandOf.ts'

/** A new secret address of one's own calendar, which ends the one before; REST and GraphQL alike. */
export const newCalendarAddress = async (req: PayloadRequest): Promise<string> => {
  const key = await makeCalendarKey(req.payload, signedInActor(req).id)
  return `${req.payload.config.serverURL}/api/work-items/calendar/${key}.ics`
}

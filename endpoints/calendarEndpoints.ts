import type { Endpoint } from 'payload'

import { anyone } from '../access/anyone.ts'
import { signedIn } from '../access/signedIn.ts'
import { buildCalendar } from '../src/documents/buildCalendar.ts'
import { ownerOfCalendarKey } from '../src/services/calendarFeed/calendarKey.ts'
import { readCalendar } from '../src/services/calendarFeed/readCalendar.ts'
import { now } from '../src/services/clock.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { commandOf } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { newCalendarAddress } from './newCalendarAddress.ts'

/** Deadlines and sessions in the calendar of a phone or a mail program, which cannot sign in: the address is the key. */
export const calendarEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      await commandOf(req, [])
      return Response.json({ url: await newCalendarAddress(req) }, { status: 201 })
    },
    method: 'post',
    path: '/calendar',
  }),
  guardedEndpoint({
    access: anyone,
    handler: async (req) => {
      const key = String(req.routeParams?.['key'] ?? '').replace(/\.ics$/, '')
      const owner = await ownerOfCalendarKey(req.payload, key)
      const entries = owner === null ? null : await readCalendar(req.payload, owner)
      if (entries === null) throw noCalendar()
      const language = req.searchParams.get('language') === 'en' ? 'en' : 'vi'
      return new Response(buildCalendar(entries, language, now()), {
        headers: {
          'cache-control': 'private, no-store',
          'content-disposition': 'inline; filename="thi-dua.ics"',
          'content-type': 'text/calendar; charset=utf-8',
        },
      })
    },
    method: 'get',
    path: '/calendar/:key',
  }),
]

const noCalendar = () =>
  new DomainError('CALENDAR_UNKNOWN', 404, {
    vi: 'Địa chỉ lịch này không còn hiệu lực; hãy tạo địa chỉ mới ở mục Việc cần làm.',
    en: 'This calendar address is no longer valid; make a new one in the to-do centre.',
  })

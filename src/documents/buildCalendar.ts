import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'

import { formatDateTime } from '../shared/formatDateTime.ts'
import type { Language } from '../shared/language.ts'
import { say } from '../shared/say.ts'
import type { Text } from '../shared/text.ts'
import { localDay } from '../shared/localDay.ts'

export type CalendarEntry = {
  at: string
  id: string
  kind: 'deadline' | 'session'
  /** In whose place it is to be done, as it is signed: `TUQ. Hoàng Thông Xanh`; null for one’s own. */
  onBehalfOf: null | Text
  place: null | string
  /** Of the dossier: what has changed is a later revision of the same entry. */
  rev: number
  title: string
  url: string
}

const words = {
  en: { deadline: 'Due', name: 'Thi đua: deadlines and sessions', until: 'Until' },
  vi: { deadline: 'Hạn xử lý', name: 'Thi đua: hạn xử lý và phiên họp', until: 'Trước' },
}
const sessionMs = 2 * 3_600_000
const dayBefore = 24 * 3600

/**
 * Deadlines and sessions as an iCalendar text (RFC 5545) that phones and mail programs subscribe to. A deadline is an
 * all-day entry on its day in Vietnam that leaves the day free, with a reminder the day before; a session has its hour, and two hours' length,
 * since none is planned in advance. Entries keep their identity, so that a moved one moves.
 *
 * @param now ISO instant that stamps the entries.
 */
export const buildCalendar = (entries: CalendarEntry[], language: Language, now: string): string => {
  const { deadline, name, until } = words[language]
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, name, prodId: '//Thi dua//Deadlines//VI' })
  calendar.ttl(3600)
  for (const { at, id, kind, onBehalfOf, place, rev, title, url } of entries) {
    const isSession = kind === 'session'
    const whose = onBehalfOf ? ` (${say(onBehalfOf, language)})` : ''
    const event = calendar.createEvent({
      allDay: !isSession,
      description: isSession ? url : `${until} ${formatDateTime(at)}\n${url}`,
      end: isSession ? new Date(Date.parse(at) + sessionMs) : undefined,
      id: `${id}@thi-dua`,
      location: place,
      sequence: rev,
      stamp: new Date(now),
      start: isSession ? new Date(at) : new Date(`${localDay(at) ?? ''}T00:00:00.000Z`),
      transparency: isSession ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      summary: isSession ? title : `${deadline}${whose}: ${title}`,
      url,
    })
    if (!isSession) event.createAlarm({ trigger: dayBefore, type: ICalAlarmType.display })
  }
  return calendar.toString()
}

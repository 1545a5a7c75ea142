'use client'

import { useRowLabel } from '@payloadcms/ui'

import { useLanguage } from '../shared/useLanguage.ts'

type Row = { active?: boolean; key?: string; title?: string }

/** A schedule by the title of its cases, and whether it runs. */
export function ScheduleLabel() {
  const vi = useLanguage() === 'vi'
  const { data, rowNumber } = useRowLabel<Row>()
  const name = data.title ?? `${vi ? 'Lịch' : 'Schedule'} ${String((rowNumber ?? 0) + 1)}`
  const state = data.active ? (vi ? 'đang bật' : 'on') : vi ? 'chưa bật' : 'off'
  return <span>{[name, data.key, state].filter(Boolean).join(' · ')}</span>
}

'use client'

import { useAuth } from '@payloadcms/ui'

import { idOf } from '../../shared/idOf.ts'

export type Me = { id: string; person: null | string; roles: string[]; unit: null | string }

/** The signed-in person, as the views need them to offer sensible choices; the server judges anyway. */
export function useMe(): Me | null {
  const { user } = useAuth<{ id: number | string; person?: unknown; roles?: string[]; unit?: unknown }>()
  if (!user) return null
  return { id: String(user.id), person: idOf(user.person), roles: user.roles ?? [], unit: idOf(user.unit) }
}

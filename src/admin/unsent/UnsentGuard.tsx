'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

import { forgetUnsent } from './forgetUnsent.ts'
import { whoStays } from './whoStays.ts'

/** Sees to it that unsent text is found on this machine by nobody but whoever typed it. */
export function UnsentGuard({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { config } = useConfig()
  const path = usePathname()
  const before = useRef<null | string>(null)
  const now = user ? String(user.id) : null
  const isSigningOut = path === `${config.routes.admin}${config.admin.routes.logout}`

  useEffect(() => {
    const stays = whoStays({ before: before.current, isSigningOut, now })
    before.current = now
    if (stays !== undefined) forgetUnsent(() => window.localStorage, stays)
  }, [isSigningOut, now])

  return children
}

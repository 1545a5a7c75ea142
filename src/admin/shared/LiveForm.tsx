'use client'

import { useSyncExternalStore } from 'react'
import type { ComponentProps } from 'react'

/** A form that the server has drawn takes nothing in before somebody listens: what was typed earlier would be lost. */
export function LiveForm({ children, ...rest }: ComponentProps<'form'>) {
  const isListening = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  return (
    <form {...rest}>
      <fieldset className="td-live" disabled={!isListening}>
        {children}
      </fieldset>
    </form>
  )
}

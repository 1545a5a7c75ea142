'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'

const pause = 400

/** What is wrong with what is drawn, told a moment after the last change so that neither opening nor typing waits for it. */
export function useFindings<D, F>(definition: D, judge: (definition: D) => F): F | null {
  const [checked, setChecked] = useState<D | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setChecked(definition), pause)
    return () => clearTimeout(timer)
  }, [definition])
  const deferred = useDeferredValue(checked)
  return useMemo(() => (deferred === null ? null : judge(deferred)), [deferred, judge])
}

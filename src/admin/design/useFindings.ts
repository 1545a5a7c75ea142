'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'

const pause = 400

/** What is wrong with what is drawn, told a moment after the last change so that typing never waits for it. */
export function useFindings<D, F>(definition: D, judge: (definition: D) => F): F {
  const [checked, setChecked] = useState(definition)
  useEffect(() => {
    const timer = setTimeout(() => setChecked(definition), pause)
    return () => clearTimeout(timer)
  }, [definition])
  const deferred = useDeferredValue(checked)
  return useMemo(() => judge(deferred), [deferred, judge])
}

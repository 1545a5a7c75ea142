'use client'

import dynamic from 'next/dynamic'

/** Loaded when a form is opened: the pages of everybody else do not wait for the designer. */
export const LazyFormDesigner = dynamic(async () => (await import('./FormDesigner.tsx')).FormDesigner, {
  ssr: false,
})

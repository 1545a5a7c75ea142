'use client'

import dynamic from 'next/dynamic'

/** Loaded when a dossier is opened: lists and the home page do not wait for forms and their rules. */
export const LazyDossier = dynamic(async () => (await import('./Dossier.tsx')).Dossier, { ssr: false })

'use client'

import { createContext } from 'react'

import type { Evidence } from './useEvidence.ts'

/** The files of the dossier on the desk; null where a form is only shown, as in a designer. */
export const EvidenceContext = createContext<Evidence | null>(null)

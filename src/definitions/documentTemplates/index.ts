import { appraisalSlip } from './appraisalSlip.ts'
import { councilMinutes } from './councilMinutes.ts'
import { courseCertificates } from './courseCertificates.ts'
import { outcomeLetter } from './outcomeLetter.ts'
import { submission } from './submission.ts'
import type { ShippedTemplate } from './types.ts'

/** The document templates that we ship. */
export const shippedDocumentTemplates: readonly ShippedTemplate[] = [
  submission,
  appraisalSlip,
  councilMinutes,
  outcomeLetter,
  courseCertificates,
]

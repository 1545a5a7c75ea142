import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'

/** Collections whose dossiers are filled-in forms. */
const withForms = ['cases', 'nominations'] as const

export type FormDossier = { collection: (typeof withForms)[number]; id: string }

/** The published versions of a form, the latest first. */
export const versionsOf = async (payload: Payload, formId: string) => {
  const found = await payload.find({
    collection: 'form-versions',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    sort: '-number',
    where: { source: { equals: formId } },
  })
  return found.docs
}

/** The form with this id; 404 when there is none. */
export const findForm = async (payload: Payload, id: string) => {
  const form = await payload.findByID({
    collection: 'forms',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
  })
  if (form) return form
  throw new DomainError('NOT_FOUND', 404, {
    vi: 'Không tìm thấy biểu mẫu này.',
    en: 'There is no such form.',
  })
}

/** Every dossier that is pinned to one of these versions, in a lasting order. */
export const dossiersOnVersions = async (payload: Payload, versions: string[]): Promise<FormDossier[]> => {
  const found: FormDossier[] = []
  for (const collection of versions.length > 0 ? withForms : []) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      select: { state: true },
      sort: 'createdAt',
      where: { formVersion: { in: versions } },
    })
    found.push(...docs.map(({ id }) => ({ collection, id })))
  }
  return found
}

export const readFormDossier = async (payload: Payload, { collection, id }: FormDossier) => {
  const dossier = await findDossier({ collection, id, payload })
  return { dossier, version: idOf(dossier.formVersion) ?? '' }
}

/** Whether the dossier has come to an end of its workflow: what was decided on is not changed any more. */
export const isFinished = async (payload: Payload, dossier: Dossier): Promise<boolean> => {
  const { states } = await workflowOf(payload, dossier)
  const kind = states.find(({ key }) => key === dossier.state)?.kind
  return kind === 'success' || kind === 'failure'
}

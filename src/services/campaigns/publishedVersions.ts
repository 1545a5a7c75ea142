import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'

type Pinned = {
  collectiveFormVersion: null | string
  formVersion: null | string
  nominationWorkflowVersion: null | string
}

/** The latest published versions of the forms and the workflow that a campaign names. */
export const publishedVersions = async (payload: Payload, campaign: Dossier): Promise<Pinned> => {
  const latest = async (collection: 'forms' | 'workflows', value: unknown) => {
    const id = idOf(value)
    if (!id) return null
    const source = await payload.findByID({ collection, depth: 0, id, overrideAccess: true })
    return idOf(source.latestVersion)
  }
  return {
    collectiveFormVersion: await latest('forms', campaign['collectiveForm']),
    formVersion: await latest('forms', campaign['form']),
    nominationWorkflowVersion: await latest('workflows', campaign['workflow']),
  }
}

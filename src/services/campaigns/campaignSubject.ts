import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import type { Subject } from '../dossiers/subject.ts'
import { refuseMisfit } from '../workflows/refuseMisfit.ts'
import { formOf } from '../dossiers/formOf.ts'
import { publishedVersions } from './publishedVersions.ts'

export const campaignSubject: Subject = {
  context: async ({ dossier, payload }) => {
    const versions = await publishedVersions(payload, dossier)
    return {
      closesOn: dayOrNull(dossier['closesAt']),
      hasForm: versions.formVersion !== null,
      hasWorkflow: versions.nominationWorkflowVersion !== null,
      opensOn: dayOrNull(dossier['opensAt']),
      windowValid:
        !dossier['opensAt'] ||
        !dossier['closesAt'] ||
        String(dossier['opensAt']) < String(dossier['closesAt']),
      year: dossier['year'] ?? null,
      hasRulePack: idOf(dossier['rulePack']) !== null,
    }
  },
  // A campaign is pinned to what is published on its day; later versions do not touch it.
  set: async ({ dossier, passage, payload }) => {
    if (passage.transition.action !== 'publish') return {}
    const versions = await publishedVersions(payload, dossier)
    const pinned = [versions.formVersion, versions.collectiveFormVersion]
    const forms = await Promise.all(pinned.map((formVersion) => formOf(payload, { formVersion })))
    const workflow = idOf(dossier['workflow'])
    if (workflow) {
      const definitions = forms.flatMap((form) => (form ? [form.definition] : []))
      await refuseMisfit({ forms: definitions, payload, workflow })
    }
    return versions
  },
  title: (dossier) => String(dossier['title'] ?? ''),
}

const dayOrNull = (instant: unknown): null | string =>
  typeof instant === 'string' ? localDay(instant) : null

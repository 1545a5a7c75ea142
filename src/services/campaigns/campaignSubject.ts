import { idOf } from '../../shared/idOf.ts'
import type { Subject } from '../dossiers/subject.ts'
import { refuseMisfit } from '../workflows/refuseMisfit.ts'
import { formOf } from '../dossiers/formOf.ts'
import { publishedVersions } from './publishedVersions.ts'

export const campaignSubject: Subject = {
  context: async ({ dossier, payload }) => {
    const versions = await publishedVersions(payload, dossier)
    return {
      hasForm: versions.formVersion !== null,
      hasWorkflow: versions.nominationWorkflowVersion !== null,
      windowValid:
        !dossier['opensAt'] ||
        !dossier['closesAt'] ||
        String(dossier['opensAt']) < String(dossier['closesAt']),
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

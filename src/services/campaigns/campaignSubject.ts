import { idOf } from '../../shared/idOf.ts'
import type { Subject } from '../dossiers/subject.ts'
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
  set: async ({ dossier, passage, payload }) =>
    passage.transition.action === 'publish' ? publishedVersions(payload, dossier) : {},
  title: (dossier) => String(dossier['title'] ?? ''),
}

import { slugify } from '../../shared/slugify.ts'
import type { Subject } from '../dossiers/subject.ts'

export const exemplarSubject: Subject = {
  context: ({ dossier }) =>
    Promise.resolve({
      consentGiven: (dossier['consent'] as { given?: boolean } | undefined)?.given === true,
    }),
  set: ({ at, dossier, passage }) => {
    if (passage.transition.action !== 'publish') return Promise.resolve({})
    const slug = `${slugify(String(dossier['title'] ?? '')).slice(0, 80)}-${dossier.id.slice(-6)}`
    return Promise.resolve({ publishedAt: dossier['publishedAt'] ?? at, slug })
  },
  title: (dossier) => String(dossier['title'] ?? ''),
}

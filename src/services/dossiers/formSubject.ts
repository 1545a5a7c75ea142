import type { Subject } from './subject.ts'

/** Dossiers whose substance is a filled-in form. */
export const formSubject: Subject = {
  context: ({ dossier }) =>
    Promise.resolve({
      ...(dossier['answers'] ?? {}),
      ...(dossier['computed'] ?? {}),
    }),
  title: (dossier) => String(dossier['title'] ?? ''),
}

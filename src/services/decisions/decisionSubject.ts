import type { Subject } from '../dossiers/subject.ts'

export const decisionSubject: Subject = {
  context: ({ dossier }) => Promise.resolve({ lines: ((dossier['lines'] ?? []) as unknown[]).length }),
  set: ({ command, passage }) =>
    Promise.resolve(
      passage.transition.action === 'issue'
        ? { issuedOn: command.data['signedOn'], number: command.data['number'] }
        : {},
    ),
  title: (dossier) => String(dossier['title'] ?? ''),
}

import { campaignSubject } from '../campaigns/campaignSubject.ts'
import { sessionSubject } from '../council/sessionSubject.ts'
import { decisionSubject } from '../decisions/decisionSubject.ts'
import { exemplarSubject } from '../exemplars/exemplarSubject.ts'
import { nominationSubject } from '../nominations/nominationSubject.ts'
import type { WorkflowCollection } from './dossier.ts'
import { formSubject } from './formSubject.ts'
import type { Subject } from './subject.ts'

/** The catalogue of what can be acted on. */
export const subjects: Record<WorkflowCollection, Subject> = {
  campaigns: campaignSubject,
  cases: formSubject,
  'council-sessions': sessionSubject,
  decisions: decisionSubject,
  exemplars: exemplarSubject,
  nominations: nominationSubject,
}

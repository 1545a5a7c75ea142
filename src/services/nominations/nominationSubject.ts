import { findWindowProblem } from '../../commendation/findWindowProblem.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Problem } from '../../shared/problem.ts'
import { now } from '../clock.ts'
import { formSubject } from '../dossiers/formSubject.ts'
import type { Subject } from '../dossiers/subject.ts'

/** A nomination is a filled-in form of a campaign, first submitted while the campaign takes nominations. */
export const nominationSubject: Subject = {
  ...formSubject,
  // `resubmit` answers a supplement that the standing body asked for, whenever that was.
  obstacles: async ({ dossier, payload }): Promise<Record<string, Problem[]>> => {
    const id = idOf(dossier['campaign'])
    if (!id) return {}
    const campaign = await payload.findByID({ collection: 'campaigns', depth: 0, id, overrideAccess: true })
    const problem = findWindowProblem(campaign, now())
    return problem ? { submit: [problem] } : {}
  },
}

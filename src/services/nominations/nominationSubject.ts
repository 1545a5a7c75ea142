import { findWindowProblem } from '../../commendation/findWindowProblem.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Problem } from '../../shared/problem.ts'
import { now } from '../clock.ts'
import { mayBeTabled } from '../council/mayBeTabled.ts'
import { OPEN_SESSION_STATES } from '../../commendation/openSessionStates.ts'
import { sessionInvalid, sessionProblem } from '../council/sessionInvalid.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { formSubject } from '../dossiers/formSubject.ts'
import type { Subject, SubjectArgs } from '../dossiers/subject.ts'

/** A nomination is first submitted while its campaign takes any; it remembers the session it is before, how the vote on it went, and the decision that awarded it. */
export const nominationSubject: Subject = {
  ...formSubject,
  // `resubmit` answers a supplement that the standing body asked for, whenever that was.
  obstacles: async ({ command, dossier, payload }): Promise<Record<string, Problem[]>> => {
    const id = idOf(dossier['campaign'])
    if (!id || !['', 'submit'].includes(command.action)) return {}
    const campaign = await payload.findByID({ collection: 'campaigns', depth: 0, id, overrideAccess: true })
    const problem = findWindowProblem(campaign, now())
    return problem ? { submit: [problem] } : {}
  },
  set: async (args) => {
    const { data } = args.command
    switch (args.passage.transition.action) {
      case 'table':
        return { session: await sessionFor(args) }
      case 'pass':
      case 'fail':
        return { vote: data['vote'] }
      default:
        return {}
    }
  },
}

const sessionFor = async ({ command, dossier, payload }: SubjectArgs): Promise<null | string> => {
  const session = idOf(command.data['session'])
  const isFree = await mayBeTabled(payload, dossier, session ?? '')
  if (isFree && !session) return null
  const { state } = session
    ? await findDossier({ collection: 'council-sessions', id: session, payload })
    : { state: '' }
  if (isFree && OPEN_SESSION_STATES.includes(state)) return session
  throw sessionInvalid([
    sessionProblem(
      'data.session',
      'Hồ sơ đang được trình ở một phiên họp khác, hoặc phiên họp này đã bỏ phiếu.',
      'The dossier is before another session, or this session has voted.',
    ),
  ])
}

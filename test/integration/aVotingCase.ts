import type { Payload } from 'payload'

import type { Person } from '../../src/services/dossiers/actorOf.ts'
import { startDossier } from '../../src/services/dossiers/startDossier.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { aWorkflowVersion } from './aWorkflowVersion.ts'

const text = (vi: string) => ({ en: vi, vi })

const votingBy = (voters: Person[]): WorkflowDefinition => ({
  formatVersion: 1,
  initial: 'voting',
  key: 'voting',
  name: text('voting'),
  states: [
    {
      approval: { endsEarly: true, no: 'fail', percent: 60, rule: 'ratio', yes: 'pass' },
      assign: { to: voters.map(({ id }) => ({ kind: 'person', user: id })) },
      key: 'voting',
      kind: 'initial',
      label: text('Lấy ý kiến'),
      phase: text('Đang lấy ý kiến'),
      turn: [],
    },
    ...(['done', 'refused'] as const).map((key) => ({
      key,
      kind: key === 'done' ? ('success' as const) : ('failure' as const),
      label: text(key),
      phase: text(key),
      turn: [],
    })),
  ],
  transitions: (['pass', 'fail'] as const).map((action) => ({
    action,
    by: [],
    comment: 'optional' as const,
    from: ['voting'],
    label: text(action),
    system: true,
    to: action === 'pass' ? 'done' : 'refused',
  })),
})

/** A case on which three people are asked, and two of them settle it. */
export const aVotingCase = async (payload: Payload, creator: Person, voters: Person[]): Promise<string> => {
  const dossier = await startDossier({
    actor: creator,
    collection: 'cases',
    command: { key: null, request: '' },
    fields: { formVersion: null, person: null, title: 'Đề nghị công nhận sáng kiến' },
    payload,
    workflowVersion: await aWorkflowVersion(payload, votingBy(voters)),
  })
  return dossier.id
}

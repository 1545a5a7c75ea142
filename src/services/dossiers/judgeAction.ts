import { DomainError } from '../../shared/domainError.ts'
import { performCommand } from '../../workflow/performCommand.ts'
import type { Facts, Passage, Refusal, WorkflowDefinition } from '../../workflow/types.ts'
import { facesOf } from '../seal/facesOf.ts'
import { openDraft } from '../seal/openDraft.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'
import { delegatorsOf, type Delegator } from './delegatorsOf.ts'
import { factsFor } from './factsFor.ts'
import { instanceOf } from './instanceOf.ts'
import type { PerformActionArgs } from './performAction.ts'
import type { Amendment } from './subject.ts'
import { subjects } from './subjects.ts'
import { workflowOf } from './workflowOf.ts'

export type Judged = {
  /** As whom it is done. */
  actor: Person
  amendment: Amendment | null
  delegator: Delegator | null
  definition: WorkflowDefinition
  /** As it was judged: a draft that turned out to be no secret bears its creator’s name. */
  dossier: Dossier
  facts: Facts
  /** What the same write sets with it. */
  opened: Record<string, unknown>
  passage: Passage
}

/** Asks the engine – in the person's own name, and where that is not enough, in the name of those they act for. */
export const judgeAction = async (args: PerformActionArgs, given: Dossier): Promise<Judged> => {
  const { action, actor, payload } = args
  const definition = await workflowOf(payload, given)
  const draft = args.system === true ? null : openDraft({ action, actor, definition, dossier: given })
  const { dossier, set: opened } = draft ?? { dossier: given, set: {} }
  const judge = async (face: Person, delegator: Delegator | null) => ({
    ...(await judgeAs({ ...args, actor: face }, dossier, definition, delegator)),
    actor: face,
    dossier,
    opened,
  })
  if (args.onBehalfOf === undefined) {
    const own = await judgeOwn(args, facesOf(definition, dossier, actor), dossier, judge)
    if (own.outcome.ok) return { ...own, passage: own.outcome }
    // A link lends what is its giver’s own, not what others have lent them.
    if (args.system === true || args.via || !isPersonal(own.outcome)) throw refusal(own.outcome)
    for (const delegator of await delegators(args, definition)) {
      const lent = await judge(actor, delegator)
      if (lent.outcome.ok) return { ...lent, passage: lent.outcome }
    }
    throw refusal(own.outcome)
  }
  const delegator = (await delegators(args, definition)).find(({ person }) => person.id === args.onBehalfOf)
  if (!delegator) {
    throw new DomainError('NO_DELEGATION', 403, {
      vi: 'Ông/Bà không có ủy quyền còn hiệu lực của người được nêu cho việc này.',
      en: 'No delegation of that person to you is in force for this.',
    })
  }
  const lent = await judge(actor, delegator)
  if (!lent.outcome.ok) throw refusal(lent.outcome)
  return { ...lent, passage: lent.outcome }
}

type Judge = (
  face: Person,
  delegator: Delegator | null,
) => Promise<Omit<Judged, 'passage'> & { outcome: Passage | Refusal }>

/**
 * Under a seal first, then as what one’s office makes one: whoever began a sealed dossier speaks about it under no name,
 * and receives it as a clerk under their own. A copy that came to them by name is noted as read by name.
 */
const judgeOwn = async (
  { action, actor }: PerformActionArgs,
  faces: [Person, ...Person[]],
  dossier: Dossier,
  judge: Judge,
) => {
  const [first, ...others] = faces
  const isNamed = action === 'markRead' && dossier.flow?.copies.some(({ user }) => user === actor.id)
  let own = await judge(isNamed ? actor : first, null)
  for (const face of isNamed ? [] : others) {
    if (own.outcome.ok || !isPersonal(own.outcome)) return own
    own = await judge(face, null)
  }
  return own
}

const delegators = (args: PerformActionArgs, definition: WorkflowDefinition) =>
  delegatorsOf(args.payload, args.actor.id, { action: args.action, workflow: definition.key })

/** Whoever may not act may still act for somebody; what is wrong with the command is wrong in every name. */
const isPersonal = ({ problems, status }: Refusal): boolean =>
  status === 403 && problems.some(({ code }) => code === 'NOT_ALLOWED')

const judgeAs = async (
  args: PerformActionArgs,
  dossier: Dossier,
  definition: WorkflowDefinition,
  delegator: Delegator | null,
) => {
  const { action, actor, collection, payload } = args
  const subject = subjects[collection]
  const command = { action, comment: args.comment, data: args.data ?? {} }
  const asked = { actor, command, definition, dossier, payload, subject }
  const facts = await factsFor(delegator ? { ...asked, onBehalfOf: delegator.person } : asked)
  const amendment = (await subject.amend?.({ actor, command, dossier, payload })) ?? null
  const outcome = performCommand({
    command: { ...command, rev: args.rev, system: args.system },
    definition,
    facts: amendment ? { ...facts, context: { ...facts.context, ...amendment.completing } } : facts,
    instance: instanceOf(dossier),
  })
  return { amendment, definition, delegator, facts, outcome }
}

export const refusal = ({ problems, status }: Refusal): DomainError => {
  const [first] = problems
  return new DomainError(
    first?.code ?? 'REFUSED',
    status,
    first?.message ?? { vi: 'Không thực hiện được thao tác này.', en: 'This cannot be done.' },
    problems,
  )
}

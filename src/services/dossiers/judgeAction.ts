import { DomainError } from '../../shared/domainError.ts'
import { performCommand } from '../../workflow/performCommand.ts'
import type { Facts, Passage, Refusal, WorkflowDefinition } from '../../workflow/types.ts'
import type { Dossier } from './dossier.ts'
import { delegatorsOf, type Delegator } from './delegatorsOf.ts'
import { factsFor } from './factsFor.ts'
import { instanceOf } from './instanceOf.ts'
import type { PerformActionArgs } from './performAction.ts'
import type { Amendment } from './subject.ts'
import { subjects } from './subjects.ts'
import { workflowOf } from './workflowOf.ts'

export type Judged = {
  amendment: Amendment | null
  delegator: Delegator | null
  definition: WorkflowDefinition
  facts: Facts
  passage: Passage
}

/** Asks the engine – in the person's own name, and where that is not enough, in the name of those they act for. */
export const judgeAction = async (args: PerformActionArgs, dossier: Dossier): Promise<Judged> => {
  const definition = await workflowOf(args.payload, dossier)
  if (args.onBehalfOf === undefined) {
    const own = await judgeAs(args, dossier, definition, null)
    if (own.outcome.ok) return { ...own, passage: own.outcome }
    // A link lends what is its giver’s own, not what others have lent them.
    if (args.system === true || args.via || !isPersonal(own.outcome)) throw refusal(own.outcome)
    for (const delegator of await delegators(args, definition)) {
      const lent = await judgeAs(args, dossier, definition, delegator)
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
  const lent = await judgeAs(args, dossier, definition, delegator)
  if (!lent.outcome.ok) throw refusal(lent.outcome)
  return { ...lent, passage: lent.outcome }
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
    facts: amendment ? { ...facts, context: { ...facts.context, ...ALLOW_AMENDMENT } } : facts,
    instance: instanceOf(dossier),
  })
  return { amendment, definition, delegator, facts, outcome }
}

/** An amendment is judged like the action it is part of, as if it were the completing one. */
const ALLOW_AMENDMENT = { countConfirmed: true, signaturesComplete: true }

export const refusal = ({ problems, status }: Refusal): DomainError => {
  const [first] = problems
  return new DomainError(
    first?.code ?? 'REFUSED',
    status,
    first?.message ?? { vi: 'Không thực hiện được thao tác này.', en: 'This cannot be done.' },
    problems,
  )
}
